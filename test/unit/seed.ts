// Before every unit test: what properties are tried with is the same in each run, or a run would fail that changed nothing.
// SEED=7 tries others, SEED=random others each time.
import fc from 'fast-check';

const { SEED = '20241105' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
