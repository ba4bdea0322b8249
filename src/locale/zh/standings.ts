export const standings = {};
