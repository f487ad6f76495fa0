import { type Theme, themes } from '@utblick/configuration';
import type { SharedStrategy } from '../../strategy/strategy.read';
import type { Cell, Entry } from './cell';
import type { Ground } from './ground';
import type { TableRow } from './table-row';

type Pillar = SharedStrategy['pillars'][number];

/** Themes × municipalities: the municipality's own words for each shared theme, and last the pillars without a theme. */
export const themeRows: readonly TableRow[] = themes.map((theme) => ({
  key: theme,
  group: null,
  name: ({ word }) => word('theme', theme),
  cell: (ground) => themeCell(ground, theme),
}));

/** Pillars that the municipality has mapped to no theme: never counted as none of a theme. */
export const unmappedPillars = ({ strategy: { pillars } }: Ground): readonly Pillar[] =>
  pillars.filter((pillar) => pillar.themes.length === 0);

export const unmappedRow: TableRow = {
  key: 'unmapped',
  group: null,
  name: ({ t }) => t('comparison.row.unmapped'),
  cell: (ground) =>
    ground.cell(
      unmappedPillars(ground).map((pillar) => pillarEntry(ground, pillar, null)),
      [],
      'absent',
    ),
};

/** How many of the shared themes a municipality's document brings up. */
export const themesBroughtUp = (cells: readonly Cell[]): number => cells.filter(({ gap }) => gap === null).length;

/**
 * Pillars that are mapped to the theme. Where none is, purposes and principles; and where no pillar is mainly about it, also
 * what roles, networks and the parts on twin towns say.
 */
function themeCell(ground: Ground, theme: Theme): Cell {
  const { pillars, twinTowns } = ground.strategy;
  const mapped = pillars.flatMap((pillar) =>
    pillar.themes.filter((each) => each.theme === theme).map(({ weight, subject }) => pillarEntry(ground, pillar, weight, subject)),
  );
  const aims = mapped.length > 0 ? [] : aimEntries(ground, theme);
  const facts = mapped.some(({ mark }) => mark === 'main') ? [] : [...dutyEntries(ground, theme), ...factEntries(ground, theme)];
  return ground.cell([...mapped, ...aims, ...facts], theme === 'T7_VANORT' ? [twinTowns.towns, twinTowns.responsible] : []);
}

function pillarEntry(ground: Ground, pillar: Pillar, mark: Entry['mark'], subject?: string): Entry {
  const { aim, commitments, name } = pillar;
  const details = [
    ...(aim.value ? [ground.line(aim, aim.value, pillar)] : []),
    ...commitments.map((commitment) => ground.line(commitment, commitment.text, pillar)),
  ];
  const sourced = { ...pillar, source: [...pillar.source, ...commitments.flatMap(({ source }) => source)] };
  return ground.entry(sourced, name, {
    mark,
    details,
    item: `pillars/${pillar.key}`,
    lines: subject ? [ground.voice.sentence(subject)] : [],
  });
}

function aimEntries(ground: Ground, theme: Theme): Entry[] {
  const { strategy, voice } = ground;
  const about = ({ themes: of }: { readonly themes: readonly Theme[] }) => of.includes(theme);
  return [
    ...strategy.purposes
      .filter(about)
      .map((purpose) => ground.entry(purpose, purpose.text, { mark: 'touched', label: voice.t('comparison.what.purpose') })),
    ...strategy.principles.filter(about).map((principle) => {
      const label = principle.kind === 'view' ? voice.t('comparison.what.view') : voice.t('comparison.what.principle');
      return ground.entry(principle, principle.text, { mark: 'touched', label });
    }),
  ];
}

const dutyEntries = (ground: Ground, theme: Theme): Entry[] =>
  ground.strategy.roles.flatMap(({ name, duties }) =>
    duties
      .filter((duty) => duty.themes?.includes(theme))
      .map((duty) => ground.entry(duty, duty.text, { mark: 'touched', label: `${ground.voice.t('comparison.what.duty')}, ${name}` })),
  );

/** What the parts of the configuration that are themselves about a theme say: twin towns, and networks inside the municipality. */
function factEntries(ground: Ground, theme: Theme): Entry[] {
  const { strategy, voice } = ground;
  const { t, list } = voice;
  const { towns, responsible } = strategy.twinTowns;
  if (theme === 'T7_VANORT') {
    return [
      ...(towns.value ? [ground.entry(towns, list(towns.value.map(({ name }) => name)), touched(t('comparison.what.towns')))] : []),
      ...(responsible.value
        ? [ground.entry(responsible, ground.actors(responsible.value), touched(t('comparison.what.responsible')))]
        : []),
    ];
  }
  if (theme !== 'T10_INTERN') return [];
  return strategy.networks
    .filter(({ stated }) => stated !== 'none')
    .map((network) => ground.entry(network, network.name, touched(t('comparison.what.network'))));
}

const touched = (label: string) => ({ mark: 'touched', label }) as const;
