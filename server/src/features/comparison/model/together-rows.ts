import { midSentence } from '@utblick/i18n';
import type { SharedStrategy } from '../../strategy/strategy.read';
import type { Cell, Sourced } from './cell';
import type { Ground } from './ground';

type Network = SharedStrategy['networks'][number];

const living = ({ strategy: { networks } }: Ground): readonly Network[] => networks.filter(({ stated }) => stated !== 'none');

/** Networks inside the municipality: who is responsible, how often they meet, and who is left out. */
export const network = (ground: Ground): Cell =>
  ground.cell(
    living(ground).map((each) => {
      const { t, sentence, list, word } = ground.voice;
      const excluded = each.excluded.value?.map(({ unitKind }) => word('unitKind.many', unitKind)) ?? [];
      return ground.entry(each, each.name, {
        lines: [
          each.convenor.value
            ? ground.line(each.convenor, t('comparison.convenedBy', { who: midSentence(ground.actors(each.convenor.value)) }), each)
            : t('comparison.convenorOpen'),
          each.frequency.value
            ? ground.line(each.frequency, sentence(ground.cadence(each.frequency.value)), each)
            : t('comparison.frequencyOpen'),
          ...(excluded.length > 0 ? [ground.line(each.excluded, t('comparison.without', { who: list(excluded) }), each)] : []),
        ],
        details: [each.purpose, each.memberDuties].flatMap((part) => (part.value ? [ground.line(part, part.value, each)] : [])),
      });
    }),
    ground.strategy.networks,
  );

export const appointedBy = (ground: Ground): Cell =>
  ground.cell(
    living(ground).flatMap((each) =>
      each.appointedBy.value ? [ground.entry(each.appointedBy, ground.actors(each.appointedBy.value))] : [],
    ),
    living(ground).length > 0 ? living(ground).map((each) => each.appointedBy) : ground.strategy.networks,
  );

/** Twin towns by name. A document that speaks of twin towns without naming any says so. */
export function towns(ground: Ground): Cell {
  const { twinTowns } = ground.strategy;
  const { voice } = ground;
  if (twinTowns.towns.value) {
    const named = voice.list(twinTowns.towns.value.map(({ name }) => name));
    return ground.cell([ground.entry(twinTowns.towns, named, { details: twinTowns.text.value ? [twinTowns.text.value] : [] })]);
  }
  const gap = ground.cell([], [twinTowns.towns]);
  const isSpokenOf = twinTowns.text.value !== null || twinTowns.responsible.value !== null;
  return isSpokenOf && gap.gap === 'not_stated' ? { ...gap, word: voice.t('comparison.townsOpen') } : gap;
}

export const townsResponsible = (ground: Ground): Cell => actorsCell(ground, ground.strategy.twinTowns.responsible);

/** Who speaks for the municipality, and how. */
export function representation(ground: Ground): Cell {
  const { by, text } = ground.strategy.representation;
  if (by.value)
    return ground.cell([ground.entry(by, ground.actors(by.value), { lines: text.value ? [ground.line(text, text.value, by)] : [] })]);
  return ground.cell(text.value ? [ground.entry(text, text.value, by.note ? { note: by.note } : {})] : [], [by]);
}

export function ordinaryBudget(ground: Ground): Cell {
  const { ordinaryBudget: part } = ground.strategy.funding;
  return ground.cell(part.value ? [ground.entry(part, part.value)] : [], [part]);
}

/** Who helps with applications, and whether they are checked before they leave. */
export function applicationSupport(ground: Ground): Cell {
  const { applicationSupport: support, applicationCheck: check } = ground.strategy.funding;
  const entries = [
    ...(support.value ? [ground.entry(support, ground.actors(support.value))] : []),
    ...(check.value ? [ground.entry(check, check.value)] : []),
  ];
  return ground.cell(entries, [support]);
}

export function travel(ground: Ground): Cell {
  const { rulesSetBy, area } = ground.strategy.travel;
  if (!rulesSetBy.value) return ground.cell([], [rulesSetBy]);
  const text = ground.voice.t('comparison.travel', { who: ground.actors(rulesSetBy.value) });
  return ground.cell([
    ground.entry(rulesSetBy, text, {
      lines: area.value ? [ground.line(area, area.value, rulesSetBy)] : [],
      ...(area.note ? { note: area.note } : {}),
    }),
  ]);
}

/** The document's focus, or where it has none what its principles say of where the work begins. */
export function geography(ground: Ground): Cell {
  const { geography: part, principles } = ground.strategy;
  if (part.focus.value) return ground.cell([ground.entry(part.focus, part.focus.value)]);
  const label = ground.voice.t('comparison.what.principle');
  const grounds = principles.filter(({ kind }) => kind === 'geography');
  return ground.cell(
    grounds.map((principle) => ground.entry(principle, principle.text, { label })),
    [part.focus],
  );
}

function actorsCell(ground: Ground, part: Sourced & { readonly value: Parameters<Ground['actors']>[0] | null }): Cell {
  return ground.cell(part.value ? [ground.entry(part, ground.actors(part.value))] : [], [part]);
}
