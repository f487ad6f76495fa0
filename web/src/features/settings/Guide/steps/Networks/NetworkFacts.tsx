import { useTranslation } from 'react-i18next';
import { ActorsField } from '../../fields/ActorsField';
import { CadenceField, type WrittenCadence } from '../../fields/CadenceField';
import { PartField } from '../../fields/PartField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenActor, WrittenPart } from '../../fields/written';
import { ExcludedKinds, type WrittenExclusion } from './ExcludedKinds';
import type { NetworkProps } from './NetworkHead';

/** What is known of a network, part by part. */
interface WrittenFacts {
  readonly members?: WrittenPart<readonly WrittenActor[]>;
  readonly excluded?: WrittenPart<readonly WrittenExclusion[]>;
  readonly appointedBy?: WrittenPart<readonly WrittenActor[]>;
  readonly convenor?: WrittenPart<readonly WrittenActor[]>;
  readonly frequency?: WrittenPart<WrittenCadence>;
  readonly purpose?: WrittenPart<string>;
  readonly memberDuties?: WrittenPart<string>;
}

/** Who is in a network and who is left out, who appoints and who calls it together, how often it meets, and what it is for. */
export function NetworkFacts({ guide, path: at, value, onChange }: NetworkProps) {
  const { t } = useTranslation();
  const facts = value as WrittenFacts;
  const part = <Name extends keyof WrittenFacts>(name: Name) => ({
    guide,
    path: [...at, name],
    value: facts[name],
    onChange: (changed: WrittenFacts[Name]) => onChange({ ...value, [name]: changed }),
  });
  const actorsPart = (name: 'members' | 'appointedBy' | 'convenor') => (
    <PartField key={name} {...part(name)}>
      {(actors, onActors, path) => (
        <ActorsField guide={guide} path={path} label={t(`configuration.field.${name}`)} value={actors} onChange={onActors} />
      )}
    </PartField>
  );
  return (
    <>
      {actorsPart('members')}
      <PartField {...part('excluded')} hint={t('guideMatters.network.excludedHint')}>
        {(kinds, onKinds, path) => <ExcludedKinds guide={guide} path={path} value={kinds} onChange={onKinds} />}
      </PartField>
      {actorsPart('appointedBy')}
      {actorsPart('convenor')}
      <PartField {...part('frequency')}>
        {(cadence, onCadence, path) => <CadenceField guide={guide} path={path} value={cadence} onChange={onCadence} />}
      </PartField>
      {(['purpose', 'memberDuties'] as const).map((name) => (
        <PartField key={name} {...part(name)}>
          {(text, onText, path) => <WordsField guide={guide} path={path} long value={text} onChange={onText} />}
        </PartField>
      ))}
    </>
  );
}
