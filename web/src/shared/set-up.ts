/** Where a municipality is set up, for those who may: other features lead there while nothing is configured. */
export const setUpPath = '/installningar/steg-for-steg';
