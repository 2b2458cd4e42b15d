// What the learner's database is called, for those who write and for those who only look.

export const databaseName = 'vinculo';

/** Every layout, this one and those to come, keeps events under this name. */
export const eventsName = 'events';
