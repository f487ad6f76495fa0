import type { Catalogue } from '@utblick/i18n';
import { formattingTag } from '@utblick/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/useFormat';

/** A field of an activity, as the server and the form name it. */
export type ActivityField = keyof Catalogue['activities']['field'];

/** What a field is called, as a label or in the middle of a sentence. A field the page does not know shows as it is. */
export function useFieldName(): (field: string, use?: 'label' | 'inSentence') => string {
  const { t, i18n } = useTranslation();
  const locale = useLocale();
  return useCallback(
    (field, use = 'label') => {
      if (!i18n.exists(`activities.field.${field}`)) return field;
      const name = t(`activities.field.${field as ActivityField}`);
      return use === 'label' ? name : name.charAt(0).toLocaleLowerCase(formattingTag(locale)) + name.slice(1);
    },
    [t, i18n, locale],
  );
}
