import { Banner, Button, Checkbox, DateField, LinkButton, TextField } from '@utblick/ui';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormMessages } from '../../../shared/sending/FormMessages';
import { idOf } from '../../../shared/sending/useSending';
import { RowFaults } from '../../../shared/table-paste/RowFaults';
import { TablePaste } from '../../../shared/table-paste/TablePaste';
import { TermChangePreview } from './TermChangePreview';
import { type TermPage, useTermChange } from './useTermChange';

/** When, which assignments, who takes over and where it was decided; then what happens, and only then the button. */
export function TermChangeForm({ page }: { readonly page: TermPage }) {
  const { t } = useTranslation();
  const form = useTermChange(page);
  const { draft, change, sending, preview, rowFaults } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.asking) void form.show();
  };
  return (
    <>
      <form className="people-form u-fields" noValidate onSubmit={submit}>
        {form.restored && sending.attempt === 0 && <Banner title={t('people.inviteForm.restored')} />}
        <FormMessages sending={sending} title={t('people.term.summary')} />
        <DateField
          id={idOf('effectiveOn')}
          label={t('people.term.effectiveOn')}
          hint={t('people.term.effectiveOnHint')}
          pickLabel={t('people.assign.pick')}
          value={draft.effectiveOn}
          onChange={(effectiveOn) => change({ effectiveOn })}
          error={sending.errorOf('effectiveOn')}
        />
        <RoleChoices
          page={page}
          chosen={draft.roleKeys}
          error={sending.errorOf('roleKeys')}
          onChange={(roleKeys) => change({ roleKeys })}
        />
        <TextField
          id={idOf('reference')}
          label={t('people.assign.reference')}
          hint={t('people.assign.referenceHint')}
          width="text"
          autoComplete="off"
          value={draft.reference}
          onChange={(reference) => change({ reference })}
          error={sending.errorOf('reference')}
        />
        <TablePaste
          id={idOf('table')}
          label={t('people.term.table')}
          hint={t('people.term.tableHint')}
          value={draft.table}
          onChange={(table) => change({ table })}
        />
        <p className="u-t15 u-ink2">{t('people.term.units')}</p>
        <RowFaults faults={rowFaults} unknownHeadings={preview?.unknownHeadings ?? []} />
        <div className="u-buttons">
          <Button type="submit" look={preview ? 'secondary' : 'primary'} pending={form.asking} pendingLabel={t('people.term.previewing')}>
            {t('people.term.preview')}
          </Button>
          <LinkButton href="/personer">{t('people.person.cancel')}</LinkButton>
        </div>
      </form>
      {preview && rowFaults.length === 0 && (
        <TermChangePreview preview={preview} effectiveOn={draft.effectiveOn} applying={form.applying} onApply={() => void form.apply()} />
      )}
    </>
  );
}

interface RoleChoicesProps {
  readonly page: TermPage;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

function RoleChoices({ page, chosen, error, onChange }: RoleChoicesProps) {
  const { t } = useTranslation();
  return (
    <fieldset id={idOf('roleKeys')} className="u-field" aria-describedby={error && 'uppdrag-fel'}>
      <legend className="u-label">{t('people.term.roleKeys')}</legend>
      {error && (
        <p id="uppdrag-fel" className="u-error">
          {error}
        </p>
      )}
      <div className="u-choices">
        {page.roles.map(({ key, name, holders }) => (
          <Checkbox
            key={key}
            isSelected={chosen.includes(key)}
            onChange={(selected) =>
              onChange(page.roles.map((role) => role.key).filter((each) => (each === key ? selected : chosen.includes(each))))
            }
            note={t('people.term.holders', { count: holders })}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
