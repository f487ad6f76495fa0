/** The lanes of the timeline from the top, with the key of each one's name. */
export const laneNames: Readonly<Record<string, 'todo.lane.reporting' | 'todo.lane.meetings' | 'todo.lane.agreements'>> = {
  reporting: 'todo.lane.reporting',
  meetings: 'todo.lane.meetings',
  agreements: 'todo.lane.agreements',
};
