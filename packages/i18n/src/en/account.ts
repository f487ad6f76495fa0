import type { Catalogue } from '../catalogue';

export const account = {
  title: 'Your account',
  lead: 'Language, appearance and where you are signed in.',
  about: 'About you',
  name: 'Name',
  email: 'E-mail address',
  membershipRole: 'Role',
  organisation: 'Organisation',
  noRole: 'No role',
  permissions: 'What you may do here',
  noPermissions: 'You have no permissions here. Ask the coordinator for a role.',
  look: 'Language and appearance',
  permission: 'Permission',
  scope: 'Applies to',
  language: 'Language',
  theme: {
    label: 'Appearance',
    system: 'As on the computer',
    light: 'Light',
    dark: 'Dark',
  },
  sessions: 'Sign-in',
  sessionsLead: 'If you have used a computer you do not trust, sign out everywhere. You will be signed out here too.',
  saved: 'Saved',
  notSaved: 'The language could not be saved. Try again.',
} satisfies Catalogue['account'];
