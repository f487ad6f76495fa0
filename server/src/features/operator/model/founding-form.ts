import { keyOfName } from '@utblick/configuration';
import type { ReferenceMunicipality } from '@utblick/municipalities';
import { isEmail } from '../../people/people.read';

/** Whom a tenant's first letter goes to, as the operator types it. */
export interface AdministratorForm {
  readonly name: string;
  readonly email: string;
}

/** A new tenant as the operator types it. Empty text where nothing is said. */
export interface FoundingForm {
  /** One of Sweden's municipalities, found by its code; otherwise a made-up one, or a regional body. */
  readonly listed: boolean;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly administrator: AdministratorForm;
}

/** A tenant that can be founded. */
export interface TenantToFound {
  readonly key: string;
  readonly kind: 'municipality' | 'region';
  readonly name: string;
  readonly shortName: string;
  readonly code: string | null;
  /** What the list of Sweden's municipalities says of it; null for all that do not stand there. */
  readonly reference: ReferenceMunicipality | null;
}

interface Fault {
  readonly field: string;
  readonly code: string;
}

type Read<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] };

const LONGEST = { name: 200, email: 320 } as const;

/** Text as people see it: signs that are no letters and the room around are left out, so that none of them reaches a letter's head. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function nameFaults(field: string, name: string): Fault[] {
  if (name === '') return [{ field, code: 'required' }];
  return name.length > LONGEST.name ? [{ field, code: 'tooLong' }] : [];
}

/** Whoever is to come in first; faults are named by `administrator.name` and `administrator.email`. */
export function readAdministrator(form: AdministratorForm): Read<AdministratorForm> {
  const administrator = { name: plain(form.name), email: plain(form.email) };
  const { name, email } = administrator;
  const faults = nameFaults('administrator.name', name);
  if (email === '') faults.push({ field: 'administrator.email', code: 'required' });
  else if (!isEmail(email) || email.length > LONGEST.email) faults.push({ field: 'administrator.email', code: 'email' });
  return faults.length > 0 ? { faults } : { value: administrator };
}

/**
 * A tenant as the form says. Whether its code or its name in addresses is taken is known by the database only.
 * @param municipalities Sweden's own, whose codes nobody else may take
 */
export function readTenant(form: FoundingForm, municipalities: readonly ReferenceMunicipality[]): Read<TenantToFound> {
  const code = plain(form.code);
  const reference = municipalities.find((each) => each.code === code) ?? null;
  const [name, shortName] = [plain(form.name), plain(form.shortName)];
  const key = keyOfName(shortName);
  // Names are asked for once it is known which municipality it is.
  if (form.listed && !reference) return { faults: [{ field: 'municipality', code: 'required' }] };
  const faults = [...codeFaults(form, code, reference), ...nameFaults('name', name), ...nameFaults('shortName', shortName)];
  if (shortName !== '' && key === '') faults.push({ field: 'shortName', code: 'noLetters' });
  if (faults.length > 0) return { faults };
  const kind = form.kind === 'region' ? 'region' : 'municipality';
  return { value: { key, kind, name, shortName, code: code === '' ? null : code, reference: form.listed ? reference : null } };
}

function codeFaults({ listed, kind }: FoundingForm, code: string, reference: ReferenceMunicipality | null): Fault[] {
  if (listed) return [];
  if (reference) return [{ field: 'code', code: 'listed' }];
  if (kind === 'region') return code === '' || /^\d{2}$/.test(code) ? [] : [{ field: 'code', code: 'regionCode' }];
  if (code === '') return [{ field: 'code', code: 'required' }];
  return /^\d{4}$/.test(code) ? [] : [{ field: 'code', code: 'code' }];
}
