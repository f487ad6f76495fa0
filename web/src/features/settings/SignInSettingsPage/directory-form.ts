import type { Catalogue } from '@utblick/i18n';
import { newId } from '../../../shared/new-id';
import type { SaveDirectoryMutationVariables } from './SaveDirectory.mutation.generated';
import type { SignInSettingsPageQuery } from './SignInSettingsPage.query.generated';

export type SettingsData = SignInSettingsPageQuery['signInSettingsPage'];
type DirectoryInput = SaveDirectoryMutationVariables['input'];

/** One group and what it gives, with an id of its own while the form is open. */
export interface GroupValues {
  readonly id: string;
  readonly group: string;
  /** Null until one is chosen. */
  readonly roleKey: string | null;
  readonly unitId: string | null;
}

export interface DirectoryValues extends Omit<DirectoryInput, 'groupRoles'> {
  readonly groups: readonly GroupValues[];
}

/** One thing that is wrong, at the field as the server names it. */
export interface Fault {
  readonly field: string;
  readonly code: keyof Catalogue['signInSettings']['fault'];
}

export const emptyGroup = (): GroupValues => ({ id: newId(), group: '', roleKey: null, unitId: null });

/** The form as it opens. What is filled in where nothing is stored yet are the names that the standard gives. */
export function valuesOf({ directory }: SettingsData): DirectoryValues {
  if (!directory)
    return {
      offered: true,
      issuer: '',
      clientId: '',
      clientSecret: '',
      scopes: 'openid profile email',
      subjectClaim: 'sub',
      nameClaim: 'name',
      emailClaim: 'email',
      groupClaim: '',
      letsInUnknown: false,
      passwordsAccepted: true,
      groups: [],
    };
  const { offered, issuer, clientId, scopes, subjectClaim, nameClaim, emailClaim, letsInUnknown, passwordsAccepted } = directory;
  const groups = directory.groupRoles.map(({ group, roleKey, unitId }) => ({ id: newId(), group, roleKey, unitId }));
  const shown = { offered, issuer, clientId, scopes, subjectClaim, nameClaim, emailClaim, letsInUnknown, passwordsAccepted };
  return { ...shown, clientSecret: '', groupClaim: directory.groupClaim ?? '', groups };
}

export const inputOf = ({ groups, ...values }: DirectoryValues): DirectoryInput => ({
  ...values,
  groupRoles: groups.map(({ group, roleKey, unitId }) => ({ group, roleKey: roleKey ?? '', unitId })),
});

/** The id of a field's control, for links from the list of faults. */
export const fieldId = (field: string): string => `inloggning-${field.replaceAll('.', '-')}`;
