// The memory of whoever reads this page: import it from any component; it opens the disk when first read.
import { createLearner } from './create-learner.ts';
import { findSurroundings } from './surroundings.ts';

export const { $events, $notice, load, record, look, adopt, forget } = createLearner(findSurroundings);
