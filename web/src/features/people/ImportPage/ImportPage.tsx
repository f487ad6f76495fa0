import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Banner, Button, Checkbox, LinkButton, PageHeader, SectionHeading, Table, TextField } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type RowFault, RowFaults } from '../../../shared/table-paste/RowFaults';
import { TablePaste } from '../../../shared/table-paste/TablePaste';
import { useDraft } from '../../../shared/useDraft';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import '../people.css';
import { FormMessages } from '../../../shared/sending/FormMessages';
import { idOf } from '../../../shared/sending/useSending';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import { usePeopleSending } from '../fields/usePeopleSending';
import { usePeopleCrumbs } from '../usePeopleCrumbs';
import { useWayBack } from '../useWayBack';
import { ImportPeopleDocument } from './ImportPeople.mutation.generated';
import { ImportPreviewDocument, type ImportPreviewQuery } from './ImportPreview.query.generated';

type Preview = ImportPreviewQuery['importPreview'];

/** Many people at once from a pasted list: what it would enter, and then the button that enters it. */
export function ImportPage() {
  const { t } = useTranslation();
  const crumbs = usePeopleCrumbs(t('people.importPage.title'));
  const form = useImport();
  const { toStart } = useWayBack();
  usePageTitle(t('people.importPage.title'));
  const { draft, change, sending } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.asking) void form.show();
  };
  return (
    <>
      <PageHeader title={t('people.importPage.title')} lead={t('people.importPage.lead')} {...crumbs} />
      <form className="people-form u-fields" noValidate onSubmit={submit}>
        {form.restored && sending.attempt === 0 && <Banner title={t('people.inviteForm.restored')} />}
        <FormMessages sending={sending} title={t('people.assign.summary')} />
        <TablePaste
          id={idOf('table')}
          label={t('people.importPage.table')}
          hint={t('people.importPage.tableHint')}
          value={draft.table}
          onChange={(table) => change({ table })}
        />
        <TextField
          id={idOf('reference')}
          label={t('people.assign.reference')}
          labelNote={t('people.assign.optional')}
          hint={t('people.assign.referenceHint')}
          width="text"
          autoComplete="off"
          value={draft.reference}
          onChange={(reference) => change({ reference })}
        />
        <Checkbox isSelected={draft.invites} onChange={(invites) => change({ invites })}>
          {t('people.importPage.invites')}
        </Checkbox>
        <RowFaults faults={form.rowFaults} unknownHeadings={form.preview?.unknownHeadings ?? []} />
        <div className="u-buttons">
          <Button
            type="submit"
            look={form.ready ? 'secondary' : 'primary'}
            pending={form.asking}
            pendingLabel={t('people.term.previewing')}
          >
            {t('people.importPage.preview')}
          </Button>
          <LinkButton href={toStart}>{t('people.person.cancel')}</LinkButton>
        </div>
      </form>
      {form.ready && form.preview && <Ready preview={form.preview} applying={form.applying} onApply={() => void form.apply()} />}
    </>
  );
}

const empty = { table: '', reference: '', invites: true };

function useImport() {
  const { accountId, tenant } = useViewer();
  const { draft, change: keep, clear, restored } = useDraft(`${accountId}.${tenant.id}.import`, empty);
  const [ask, asking] = useLazyQuery(ImportPreviewDocument, { fetchPolicy: 'no-cache' });
  const [mutate, applying] = useMutation(ImportPeopleDocument);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [rowFaults, setRowFaults] = useState<readonly RowFault[]>([]);
  const sending = usePeopleSending();
  const navigate = useNavigate();
  const wayBack = useWayBack();
  const change = (changed: Partial<typeof empty>): void => {
    keep({ ...draft, ...changed });
    setPreview(null);
  };
  const show = async (): Promise<void> => {
    setRowFaults([]);
    const shown = await sending.send(async () => (await ask({ variables: { input: draft } })).data?.importPreview);
    setPreview(shown);
    setRowFaults(shown?.rowFaults ?? []);
  };
  const apply = async (): Promise<void> => {
    const done = await sending.send(async () => (await mutate({ variables: { input: draft } })).data?.importPeople);
    if (done?.__typename === 'TableFaults') return setRowFaults(done.rows);
    if (done?.__typename !== 'PeopleImported') return;
    clear();
    const { people, assignments, invited } = done;
    await navigate(wayBack.keep('/personer'), { state: { done: 'import', people, assignments, invited } });
  };
  const ready = preview !== null && rowFaults.length === 0;
  return { draft, change, restored, preview, rowFaults, ready, sending, show, asking: asking.loading, apply, applying: applying.loading };
}

interface ReadyProps {
  readonly preview: Preview;
  readonly applying: boolean;
  readonly onApply: () => void;
}

function Ready({ preview, applying, onApply }: ReadyProps) {
  const { t } = useTranslation();
  const { place } = useAssignmentWords();
  return (
    <section className="u-band" aria-labelledby="laggs-in">
      <SectionHeading id="laggs-in">{t('people.importPage.ready')}</SectionHeading>
      <Table caption={t('people.importPage.ready')} stacks>
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.roles')}</th>
            <th scope="col">{t('people.importPage.made')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.people.map(({ name, made, assignments }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-name={t('people.roles')}>
                {assignments.length === 0 ? (
                  <span className="u-ink3">{t('people.noRole')}</span>
                ) : (
                  <ul className="u-list">
                    {assignments.map((assignment) => (
                      <li key={assignment.id}>{place(assignment)}</li>
                    ))}
                  </ul>
                )}
              </td>
              <td>{t(made ? 'people.importPage.made' : 'people.importPage.known')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="u-buttons u-band-body">
        <Button look="primary" pending={applying} pendingLabel={t('people.importPage.applying')} onPress={onApply}>
          {t('people.importPage.apply')}
        </Button>
      </div>
    </section>
  );
}
