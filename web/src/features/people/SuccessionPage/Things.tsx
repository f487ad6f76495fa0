import { ComboBox, SectionHeading, VisuallyHidden } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { idOf } from '../../../shared/sending/useSending';
import { useFormat } from '../../../shared/useFormat';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import { NOBODY, type Succession } from './things';
import type { useSuccession } from './useSuccession';

type Form = ReturnType<typeof useSuccession>;

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly second: string | null;
  /** It can be left, and handed to nobody. */
  readonly onlyLeft: boolean;
}

/** Each thing by its id, as sentences call it. */
export function useThingNames(page: Succession): ReadonlyMap<string, string> {
  const groups = useGroups(page);
  return new Map(groups.flatMap(({ things }) => things.map(({ id, name }) => [id, name])));
}

function useGroups({ assignments, activities, reports }: Succession) {
  const { t } = useTranslation();
  const format = useFormat();
  const { place, days } = useAssignmentWords();
  const told = (words: readonly (string | false)[]): string => words.filter(Boolean).join('. ');
  return [
    {
      key: 'roles' as const,
      things: assignments.map((each): Thing => {
        const onlyLeft = each.assigning === 'no';
        return { id: each.id, name: place(each), second: told([days(each), onlyLeft && t('people.succession.othersAppoint')]), onlyLeft };
      }),
    },
    {
      key: 'activities' as const,
      things: activities.map(({ id, name, unitName }): Thing => ({ id, name, second: unitName, onlyLeft: false })),
    },
    {
      key: 'reports' as const,
      things: reports.map(({ id, unitName, roundName, dueOn, draft }): Thing => {
        const due = dueOn !== null && format.sentence(t('people.succession.due', { day: format.day(dueOn) }));
        const name = t('people.succession.reportLine', { unit: unitName, round: roundName });
        return { id, name, second: told([due, draft && t('people.succession.draft')]), onlyLeft: false };
      }),
    },
  ].filter(({ things }) => things.length > 0);
}

/** Every thing with who takes it over. */
export function Things({ page, form }: { readonly page: Succession; readonly form: Form }) {
  const { t } = useTranslation();
  const groups = useGroups(page);
  return groups.map(({ key, things }) => (
    <section key={key} aria-labelledby={`grupp-${key}`}>
      <SectionHeading id={`grupp-${key}`} note={things.length > 1 ? String(things.length) : undefined}>
        {t(`people.succession.${key}`)}
      </SectionHeading>
      <ul className="people-rows people-handover">
        {things.map((thing) => (
          <li key={thing.id}>
            <div>
              <p className="u-strong">{thing.name}</p>
              {thing.second && <p className="u-t15 u-ink2">{thing.second}</p>}
            </div>
            {!thing.onlyLeft && <Taker page={page} form={form} thing={thing} />}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Taker({ page, form, thing: { id, name } }: { readonly page: Succession; readonly form: Form; readonly thing: Thing }) {
  const { t } = useTranslation();
  const choices = [{ id: NOBODY, name: t('people.succession.nobody') }, ...page.colleagues];
  return (
    <ComboBox
      // A combo box keeps what was typed: a choice that comes from "everything to" makes it anew.
      key={form.choices[id] ?? ''}
      id={idOf(id)}
      label={
        <>
          {t('people.succession.to')} <VisuallyHidden>{name}</VisuallyHidden>
        </>
      }
      placeholder={t('people.succession.choose')}
      width="half"
      choices={choices}
      value={form.choices[id] ?? null}
      onChange={(taker) => taker !== null && form.choose(id, taker)}
      error={form.sending.faults.some(({ field }) => field === id) ? t('people.succession.toNamed', { thing: name }) : null}
      emptyText={t('people.assign.noMatch')}
      openLabel={t('people.assign.openList')}
    />
  );
}
