import type { SettingsData } from './directory-form';
import type { DirectoryForm } from './useDirectoryForm';

/** What every part of the form works with. */
export interface FormParts {
  readonly page: SettingsData;
  readonly form: DirectoryForm;
  /** What is wrong at a field, as the server names it. */
  readonly errorOf: (field: string) => string | null;
}
