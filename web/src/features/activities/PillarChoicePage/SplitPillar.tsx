import { Checkbox, SectionHeading, Table } from '@utblick/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { ChoosePart } from './ChoosePart';
import type { Split } from './split';

type Activity = Split['activities'][number];

interface SplitPillarProps {
  readonly split: Split;
  readonly onChosen: (words: string) => Promise<void>;
}

/** One pillar that was split, with its activities to select and the parts to choose between. */
export function SplitPillar({ split, onChosen }: SplitPillarProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const heading = useId();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { activities, name, total } = split;
  const chosen = activities.filter(({ id }) => selected.has(id));
  const all = chosen.length === activities.length;
  const select = (id: string, isSelected: boolean): void =>
    setSelected(new Set(isSelected ? [...selected, id] : [...selected].filter((each) => each !== id)));
  return (
    <section className="u-band" aria-labelledby={heading}>
      <SectionHeading id={heading} note={t('activities.split.waiting', { count: total, number: number(total) })}>
        {name}
      </SectionHeading>
      <ChoosePart split={split} chosen={chosen} onChosen={onChosen} />
      <Table caption={name} stacks>
        <thead>
          <tr>
            <th scope="col" className="split-box">
              <Checkbox
                aria-label={t('activities.split.all', { name })}
                isSelected={all}
                isIndeterminate={chosen.length > 0 && !all}
                onChange={(isSelected) => setSelected(new Set(isSelected ? activities.map(({ id }) => id) : []))}
              />
            </th>
            <th scope="col">{t('activities.split.activity')}</th>
            <th scope="col">{t('activities.split.unit')}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} isSelected={selected.has(activity.id)} onSelect={select} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

interface ActivityRowProps {
  readonly activity: Activity;
  readonly isSelected: boolean;
  readonly onSelect: (id: string, isSelected: boolean) => void;
}

function ActivityRow({ activity: { id, name, kind, status, unitName }, isSelected, onSelect }: ActivityRowProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <tr>
      <td className="split-box">
        <Checkbox aria-label={t('activities.split.select', { name })} isSelected={isSelected} onChange={(chosen) => onSelect(id, chosen)} />
      </td>
      <th scope="row">
        <span className="u-row-name">
          <Link to={`/aktiviteter/${id}`}>{name}</Link>
        </span>
        <span className="u-row-second">
          {word('activityKind', kind)} · {word('activityStatus', status)}
        </span>
      </th>
      <td>{unitName}</td>
    </tr>
  );
}
