import { Button, Checkbox, Dialog } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { useWord } from '../../../../shared/useWord';
import { type ListFilter, noFilter, toggled } from '../list-view';
import type { FilterBarProps } from './filter-bar-props';

const statuses = ['idea', 'planned', 'running', 'ended', 'cancelled'] as const;

interface FilterDialogProps extends FilterBarProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every filter there is, in groups. Each takes hold at once; the button says how many activities are left. */
export function FilterDialog({ list, control, isOpen, onClose }: FilterDialogProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const show = t('activities.filter.show', { count: list.total, number: number(list.total) });
  return (
    <Dialog
      title={t('activities.filter.title')}
      wide
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('activities.filter.close')}
      actions={
        <>
          <Button look="primary" onPress={onClose}>
            {show}
          </Button>
          <Button onPress={() => control.change({ filter: noFilter })}>{t('activities.filter.clear')}</Button>
        </>
      }
    >
      <div className="activities-facets-frame">
        <div className="activities-facets">
          <Facets list={list} control={control} />
        </div>
      </div>
    </Dialog>
  );
}

function Facets({ list, control }: FilterBarProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { sentence } = useFormat();
  const kinds = [...list.kinds].sort((one, other) => word('activityKind', one).localeCompare(word('activityKind', other), 'sv'));
  return (
    <>
      <Several
        control={control}
        facet="statuses"
        name={t('activities.filter.status')}
        keys={statuses}
        nameOf={(key) => word('activityStatus', key)}
      />
      <Facet name={t('activities.filter.grant')}>
        <Single control={control} isOn={({ grant }) => grant === 'with'} when={(on) => ({ grant: on ? 'with' : null })}>
          {t('activities.filter.grantWith')}
        </Single>
        <Single control={control} isOn={({ grant }) => grant === 'missing'} when={(on) => ({ grant: on ? 'missing' : null })}>
          {t('activities.filter.grantMissing')}
        </Single>
      </Facet>
      <Several
        control={control}
        facet="pillarKeys"
        name={sentence(list.pillarWord ?? t('activities.pillar'))}
        keys={list.pillars.map(({ key }) => key)}
        nameOf={(key) => list.pillars.find((pillar) => pillar.key === key)?.name ?? key}
      />
      <Several
        control={control}
        facet="kinds"
        name={t('activities.filter.kind')}
        keys={kinds}
        nameOf={(key) => word('activityKind', key)}
      />
      <Several
        control={control}
        facet="unitIds"
        name={t('activities.filter.unit')}
        keys={list.units.map(({ id }) => id)}
        nameOf={(key) => list.units.find(({ id }) => id === key)?.name ?? key}
      />
      <RuleFacets list={list} control={control} />
      <Facet name={t('activities.filter.more')}>
        <Single control={control} isOn={({ toCheck }) => toCheck} when={(toCheck) => ({ toCheck })}>
          {t('activities.filter.toCheck')}
        </Single>
        <Single control={control} isOn={({ mine }) => mine} when={(mine) => ({ mine })}>
          {t('activities.filter.mine')}
        </Single>
      </Facet>
    </>
  );
}

/** What the municipality's own rules let one look for. */
function RuleFacets({ list: { rules }, control }: FilterBarProps) {
  const { t } = useTranslation();
  const { checks, focus, borderArea: area, actsAsOne } = rules;
  return (
    <>
      {area && (
        <Facet name={t('activityRules.border.facet')}>
          <Single control={control} isOn={({ border }) => border === 'only'} when={(on) => ({ border: on ? 'only' : null })}>
            {t('activityRules.border.only', { area })}
          </Single>
          <Single control={control} isOn={({ border }) => border === 'without'} when={(on) => ({ border: on ? 'without' : null })}>
            {t('activityRules.border.without', { area })}
          </Single>
        </Facet>
      )}
      {(checks || focus || actsAsOne) && (
        <Facet name={t('activityRules.facet')}>
          {checks && (
            <Single control={control} isOn={({ lacks }) => lacks === 'check'} when={(on) => ({ lacks: on ? 'check' : null })}>
              {t('activityRules.check.listMissing')}
            </Single>
          )}
          {focus && (
            <Single control={control} isOn={({ lacks }) => lacks === 'reason'} when={(on) => ({ lacks: on ? 'reason' : null })}>
              {t('activityRules.focus.missing')}
            </Single>
          )}
          {actsAsOne && (
            <Single control={control} isOn={({ sharedPartner }) => sharedPartner} when={(sharedPartner) => ({ sharedPartner })}>
              {t('activityRules.contacts.filter')}
            </Single>
          )}
        </Facet>
      )}
    </>
  );
}

function Facet({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className="activities-facet">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface SeveralProps extends Pick<FilterBarProps, 'control'> {
  readonly facet: 'statuses' | 'kinds' | 'unitIds' | 'pillarKeys';
  readonly name: string;
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
}

function Several({ control, facet, name, keys, nameOf }: SeveralProps) {
  const chosen = control.view.filter[facet];
  if (keys.length === 0) return null;
  return (
    <Facet name={name}>
      {keys.map((key) => (
        <Checkbox key={key} isSelected={chosen.includes(key)} onChange={() => control.filterBy({ [facet]: toggled(chosen, key) })}>
          {nameOf(key)}
        </Checkbox>
      ))}
    </Facet>
  );
}

interface SingleProps extends Pick<FilterBarProps, 'control'> {
  readonly isOn: (filter: ListFilter) => boolean;
  readonly when: (on: boolean) => Partial<ListFilter>;
  readonly children: string;
}

function Single({ control, isOn, when, children }: SingleProps) {
  return (
    <Checkbox isSelected={isOn(control.view.filter)} onChange={(on) => control.filterBy(when(on))}>
      {children}
    </Checkbox>
  );
}
