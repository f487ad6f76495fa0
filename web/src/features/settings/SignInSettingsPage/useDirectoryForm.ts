import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { type DirectoryValues, type Fault, inputOf, type SettingsData, valuesOf } from './directory-form';
import { SaveDirectoryDocument } from './SaveDirectory.mutation.generated';

export type Outcome = 'saved' | 'conflict' | null;

/** The form's values and faults, and saving them. Not kept in the browser's storage: one of them is a secret. */
export function useDirectoryForm(page: SettingsData, reload: () => Promise<SettingsData | null>) {
  const [values, setValues] = useState(() => valuesOf(page));
  const [version, setVersion] = useState(page.version);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [mutate, { loading }] = useMutation(SaveDirectoryDocument);
  const problemText = useProblemText();

  const set = (changed: Partial<DirectoryValues>): void => {
    const fields = Object.keys(changed).map((name) => (name === 'groups' ? 'groupRoles' : name));
    setValues((present) => ({ ...present, ...changed }));
    setFaults((present) => present.filter(({ field }) => !fields.includes(field.split('.')[0] ?? '')));
    setOutcome(null);
  };
  const faultAt = (given: readonly Fault[]): void => {
    setFaults(given);
    setAttempt((count) => count + 1);
  };
  const settled = async (): Promise<void> => {
    const { data } = await mutate({ variables: { version, input: inputOf(values) } });
    const result = data?.saveDirectory;
    if (result?.__typename === 'FormErrors') return faultAt(result.errors as readonly Fault[]);
    if (result?.__typename === 'DirectoryConflict') {
      setVersion(result.latestVersion);
      return setOutcome('conflict');
    }
    if (result?.__typename !== 'DirectorySaved') return setFailure(problemText(null));
    setVersion(result.version);
    const fresh = await reload();
    if (fresh) setValues(valuesOf(fresh));
    setOutcome('saved');
  };
  const save = async (): Promise<void> => {
    if (loading) return;
    setFaults([]);
    setFailure(null);
    setOutcome(null);
    await settled().catch((error: unknown) => setFailure(problemText(error)));
    // What has become of it stands on top of the page, and the button at its foot.
    window.scrollTo({ top: 0 });
  };
  return { values, set, faults, faultAt, attempt, outcome, failure, save, pending: loading };
}

export type DirectoryForm = ReturnType<typeof useDirectoryForm>;
