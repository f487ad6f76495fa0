import { Missing, SectionHeading, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import './FiguresBeside.css';

interface Figure {
  readonly field: string;
  readonly label: string;
  readonly reported: number | null;
  readonly today: number | null;
}

interface MovedFigure extends Figure {
  readonly activityId: string;
  readonly activityName: string;
  readonly unitName: string;
}

export interface FiguresBesideProps {
  readonly figures: readonly Figure[];
  /** The single figures that have moved since; left out where only the sums are shown. */
  readonly moved?: readonly MovedFigure[];
}

/** "Redovisat / i dag": what was reported, which stays, beside the same activities in the register now. */
export function FiguresBeside({ figures, moved = [] }: FiguresBesideProps) {
  const { t } = useTranslation();
  if (figures.length === 0) return null;
  const same = figures.every(({ reported, today }) => reported === today) && moved.length === 0;
  return (
    <section className="figures-beside" aria-labelledby="figures-beside">
      <SectionHeading id="figures-beside">{t('reportingDecision.compilation.figures')}</SectionHeading>
      <p className="figures-lead">{t(same ? 'reportingDecision.compilation.figuresSame' : 'reportingDecision.compilation.figuresLead')}</p>
      {!same && <Figures figures={figures} caption={t('reportingDecision.compilation.figures')} name={({ label }) => label} />}
      {moved.length > 0 && (
        <>
          <h3 className="figures-moved">{t('reportingDecision.compilation.moved')}</h3>
          <Figures
            figures={moved}
            caption={t('reportingDecision.compilation.moved')}
            name={(figure) => `${figure.activityName}: ${midSentence(figure.label)}`}
            second={({ unitName }) => unitName}
          />
        </>
      )}
    </section>
  );
}

interface FiguresProps<Row extends Figure> {
  readonly figures: readonly Row[];
  readonly caption: string;
  readonly name: (figure: Row) => string;
  readonly second?: (figure: Row) => string;
}

function Figures<Row extends Figure>({ figures, caption, name, second }: FiguresProps<Row>) {
  const { t } = useTranslation();
  return (
    <Table caption={caption} compact>
      <thead>
        <tr>
          <th scope="col">{t('reportingDecision.compilation.figure')}</th>
          <th scope="col" className="u-number">
            {t('reportingDecision.compilation.reported')}
          </th>
          <th scope="col" className="u-number">
            {t('reportingDecision.compilation.today')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={name(figure)}>
            <th scope="row">
              {name(figure)}
              {second && <span className="u-row-second">{second(figure)}</span>}
            </th>
            <td className="u-number">
              <Amount value={figure.reported} />
            </td>
            <td className={figure.today === figure.reported ? 'u-number' : 'u-number figures-changed'}>
              <Amount value={figure.today} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Amount({ value }: { readonly value: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return value === null ? <Missing>{t('reportingDecision.compilation.missing')}</Missing> : format.money(value);
}
