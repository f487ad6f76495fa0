import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ChecksContext } from './questions';

/** What a question of a check, or a part of its decision, is called in a list of problems; null for other fields. */
export function useQuestionName(): (path: string) => string | null {
  const { t } = useTranslation();
  const checks = useContext(ChecksContext);
  return (path) => {
    const [, rows, index, part] = /^(checks|decisions)\.(\d+)\.(\w+)$/.exec(path) ?? [];
    if (rows === 'checks') return checks.flatMap(({ questions }) => questions)[Number(index)]?.label ?? null;
    if (part === 'body' || part === 'decidedOn' || part === 'paragraph' || part === 'diarienummer') return t(`activityRules.check.${part}`);
    return null;
  };
}
