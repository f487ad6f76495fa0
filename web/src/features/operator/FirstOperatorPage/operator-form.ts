/** What the form asks for. */
export interface OperatorForm {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type FormField = keyof OperatorForm;

/** One thing wrong: `field` as the server names it, and its code. */
export interface FormFault {
  readonly field: string;
  readonly code: string;
}

export const emptyForm: OperatorForm = { name: '', email: '', password: '' };

/** The ids of the inputs, which the summary of errors links to. */
export const fieldIds: Readonly<Record<FormField, string>> = { name: 'namn', email: 'epost', password: 'losenord' };

export const isFormField = (field: string): field is FormField => field in fieldIds;

/** Whether a fault is about the link itself, which no change of the form mends. */
export const isAboutLink = ({ field }: FormFault): boolean => field === 'token';

/** What is missing, seen before the server need be asked. */
export function missingIn({ name, email, password }: OperatorForm): FormFault[] {
  const faults: FormFault[] = [];
  if (name.trim() === '') faults.push({ field: 'name', code: 'required' });
  if (email.trim() === '') faults.push({ field: 'email', code: 'required' });
  if (password === '') faults.push({ field: 'password', code: 'required' });
  return faults;
}
