import { documentStatuses } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ActorsField } from '../../fields/ActorsField';
import { CadenceField, type WrittenCadence } from '../../fields/CadenceField';
import { ChoiceField } from '../../fields/ChoiceField';
import { PartField } from '../../fields/PartField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenActor, WrittenPart } from '../../fields/written';
import { ScopeFields, ValidityFields, type WrittenScope, type WrittenValidity } from './ValueFields';
import type { DocumentProps } from './written-document';

/** What a document says of itself, part by part. */
interface WrittenFacts {
  readonly status?: WrittenPart<string>;
  readonly adopter?: WrittenPart<readonly WrittenActor[]>;
  readonly owner?: WrittenPart<readonly WrittenActor[]>;
  readonly decisionReference?: WrittenPart<string>;
  readonly decisionDate?: WrittenPart<string>;
  readonly contact?: WrittenPart<string>;
  readonly validity?: WrittenPart<WrittenValidity>;
  readonly revision?: WrittenPart<WrittenCadence>;
  readonly scope?: WrittenPart<WrittenScope>;
  readonly geographicFocus?: WrittenPart<string>;
}

/** What is known of a document: who adopted it and when, how long it is valid, who owns it, and what it covers. */
export function DocumentFacts(props: DocumentProps) {
  const { guide } = props;
  const word = useWord();
  const { t } = useTranslation();
  const facts: WrittenFacts = props.value as WrittenFacts;
  const part = <Name extends keyof WrittenFacts>(name: Name) => ({
    guide,
    path: [...props.path, name],
    value: facts[name],
    onChange: (changed: WrittenFacts[Name]) => props.onChange({ ...props.value, [name]: changed }),
  });
  return (
    <>
      <PartField {...part('status')}>
        {(status, onStatus, path) => (
          <ChoiceField
            guide={guide}
            path={path}
            value={status}
            onChange={onStatus}
            choices={documentStatuses.map((id) => ({ id, name: word('documentStatus', id) }))}
          />
        )}
      </PartField>
      {(['adopter', 'owner'] as const).map((name) => (
        <PartField key={name} {...part(name)}>
          {(actors, onActors, path) => (
            <ActorsField guide={guide} path={path} label={t(`configuration.field.${name}`)} value={actors} onChange={onActors} />
          )}
        </PartField>
      ))}
      {(['decisionReference', 'decisionDate', 'contact'] as const).map((name) => (
        <PartField key={name} {...part(name)} hint={t(`guide.dokument.${name}Hint`)}>
          {(text, onText, path) => <WordsField guide={guide} path={path} value={text} onChange={onText} />}
        </PartField>
      ))}
      <PartField {...part('validity')}>
        {(validity, onValidity, path) => <ValidityFields guide={guide} path={path} value={validity} onChange={onValidity} />}
      </PartField>
      <PartField {...part('revision')}>
        {(cadence, onCadence, path) => <CadenceField guide={guide} path={path} value={cadence} onChange={onCadence} />}
      </PartField>
      <PartField {...part('scope')}>
        {(scope, onScope, path) => <ScopeFields guide={guide} path={path} value={scope} onChange={onScope} />}
      </PartField>
      <PartField {...part('geographicFocus')}>
        {(text, onText, path) => <WordsField guide={guide} path={path} long value={text} onChange={onText} />}
      </PartField>
    </>
  );
}
