import { TextButton } from '@utblick/ui';
import { CircleDashed, Database, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../shared/actor-words';
import { useFormat } from '../../../../shared/useFormat';
import { useAnswerWords } from '../useAnswerWords';
import type { AnswerFieldProps } from './answer-field-props';

type RegisterLineProps = Pick<AnswerFieldProps, 'field' | 'data' | 'answer' | 'changedOn' | 'onFetch'>;

/** True where the register says something else than the form, and has said so only since it was last asked. */
function hasMoved({ data, answer }: RegisterLineProps, registerText: string): boolean {
  if (!data?.register || registerText === answer.text) return false;
  return answer.text === '' || data.registerChanged;
}

/** Where an answer comes from, and whether the register has moved since. Nothing for fields that the register does not know. */
export function RegisterLine(props: RegisterLineProps) {
  const { field, data, answer, changedOn, onFetch } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAnswerWords();
  if (!data?.fromRegister) return null;
  if (!data.register) {
    return (
      <p className="report-source">
        <CircleDashed aria-hidden size={14} />
        {t('reporting.report.notInRegister')}
      </p>
    );
  }
  const registerText = words.inControl(data.register);
  if (hasMoved(props, registerText)) {
    const isMoney = field.type === 'money';
    const value = words.read(field.type, data.register) ?? '';
    const day = changedOn ? format.day(changedOn, 'short') : '';
    const key = isMoney ? (changedOn ? 'moved' : 'movedUndated') : changedOn ? 'movedText' : 'movedTextUndated';
    return (
      <p className="report-source report-moved">
        <RefreshCw aria-hidden size={14} />
        <span>
          {t(`reporting.report.${key}`, { day, value })} ·{' '}
          <TextButton onPress={onFetch} aria-label={t('reporting.report.useWhat', { field: midSentence(field.label) })}>
            {t('reporting.report.use')}
          </TextButton>
        </span>
      </p>
    );
  }
  if (answer.origin !== 'register' || answer.fetchedOn === null) return <p className="report-source">{t('reporting.report.written')}</p>;
  return (
    <p className="report-source">
      <Database aria-hidden size={14} />
      {t('reporting.report.fetched', { day: format.day(answer.fetchedOn, 'short') })}
    </p>
  );
}
