/** When a person gets mail about a kind of thing: by itself at once, gathered each workday or each Monday morning, or not at all. */
export const mailRhythms = ['at_once', 'daily', 'weekly', 'never'] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** How a person wants to be told about one kind of thing. */
export interface Preference {
  readonly inApp: boolean;
  readonly mail: MailRhythm;
}

/**
 * Everything that people are told of, and how those are told who have chosen nothing. What asks the person to do something
 * comes at once; what is only good to know waits for the morning or the Monday.
 */
const defaults = {
  round_opened: { inApp: true, mail: 'at_once' },
  reminder: { inApp: true, mail: 'at_once' },
  overdue: { inApp: true, mail: 'at_once' },
  report_returned: { inApp: true, mail: 'at_once' },
  report_waits: { inApp: true, mail: 'daily' },
  step_waits: { inApp: true, mail: 'at_once' },
  decision_made: { inApp: true, mail: 'daily' },
  activities_stale: { inApp: true, mail: 'weekly' },
  configuration_changed: { inApp: true, mail: 'daily' },
  message_received: { inApp: true, mail: 'at_once' },
  // Whoever is invited has no page to read it on yet, and can do nothing without it.
  invitation: { inApp: false, mail: 'at_once' },
} as const satisfies Readonly<Record<string, Preference>>;

export type NotificationKind = keyof typeof defaults;

/** Every kind, in the order in which people read about them. */
export const notificationKinds = Object.keys(defaults) as readonly NotificationKind[];

/** The kinds that a person decides about. An invitation is sent because somebody asks for it and stops by itself. */
export const steerableKinds: readonly NotificationKind[] = notificationKinds.filter((kind) => kind !== 'invitation');

export const isNotificationKind = (text: string): text is NotificationKind => Object.hasOwn(defaults, text);

/** How a person is told who has chosen nothing for the kind. */
export const defaultPreference = (kind: NotificationKind): Preference => defaults[kind];
