import { Disclosure, NotStated, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { instructionPath } from '../paths';
import type { InstructionNoteFragment } from './InstructionNote.fragment.generated';
import { InstructionText } from './InstructionText';

/** By which version of the instruction a round is carried out, with its text on demand; nothing where the rule speaks of none. */
export function InstructionNote({ instruction }: { readonly instruction: InstructionNoteFragment | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!instruction) return null;
  const { ruleKey, version, mayEnter } = instruction;
  const toPage = (key: 'enter' | 'all') => <TextLink href={instructionPath(ruleKey)}>{t(`instruction.${key}`)}</TextLink>;
  if (!version) return <NotStated action={mayEnter ? toPage('enter') : undefined}>{t('instruction.missing')}</NotStated>;
  return (
    <Disclosure summary={t('instruction.note', { number: version.number, day: format.day(version.decidedOn) })}>
      <InstructionText version={version} />
      <p className="u-t15">{toPage('all')}</p>
    </Disclosure>
  );
}
