import { isRatio } from '../dataset/quantity-words.js';
import { ownEntry } from '../dataset/own-entry.js';
import type { Chart, Dataset, Figure } from '../dataset/schema.js';
import type { Claim, Term } from './claim.js';
import { idsIn, rolesOf } from './drawn-figures.js';

/** A part and its share of a whole. */
interface PartAndShare {
  readonly part: string;
  readonly share: string;
}

/** What figures should agree with, as far as the dataset links them: by `of`, by rules, by the roles of charts. */
export function claimsOf(dataset: Dataset): readonly Claim[] {
  const charts = Object.values(dataset.charts);
  const claims = [
    ...partClaims(dataset),
    ...shareClaims(dataset),
    ...charts.flatMap((chart) => (chart.type === 'change' ? changeClaims(dataset, chart) : [])),
    ...charts.flatMap((chart) => (chart.type === 'unit-grid' ? unitClaims(dataset, chart) : [])),
  ];
  const keyed = claims.map((claim) => [keyOf(claim), claim] as const);
  return [...new Map(keyed).values()];
}

function keyOf({ stated, operation, terms }: Claim): string {
  return JSON.stringify([stated.id, operation, terms.map(({ id }) => id)]);
}

/** A part is not above its whole. */
function partClaims(dataset: Dataset): readonly Claim[] {
  const byOf = Object.entries(dataset.figures).flatMap(([id, { of }]) =>
    typeof of === 'string' ? [[id, of] as const] : [],
  );
  const byRole = Object.values(dataset.charts).flatMap((chart) =>
    rolesOf(chart).flatMap(([name, { unitOf = '' }]) =>
      unitOf === 'whole'
        ? idsIn(chart, name).flatMap((part) => idsIn(chart, unitOf).map((whole) => [part, whole] as const))
        : [],
    ),
  );
  return [...byOf, ...byRole].flatMap(([part, whole]): readonly Claim[] => {
    const terms = termsOf(dataset, [part, whole]);
    const [stated, limit] = terms ?? [];
    if (!stated || !limit || !isAmount(stated) || !areAlike(stated, limit)) return [];
    return [{ stated, operation: 'itself', terms: [limit], isLimit: true }];
  });
}

/** A share or rate of a figure is what its part ÷ that figure gives. */
function shareClaims(dataset: Dataset): readonly Claim[] {
  return pairsOf(dataset).flatMap(({ part, share }): readonly Claim[] => {
    const { of, quantity } = ownEntry(dataset.figures, share) ?? {};
    if (typeof of !== 'string' || (quantity?.kind !== 'share' && quantity?.kind !== 'rate')) return [];
    const [stated, a, b] = termsOf(dataset, [share, part, of]) ?? [];
    if (!stated || !a || !b || !isAmount(a) || !areAlike(a, b)) return [];
    return [{ stated, operation: 'quotient', terms: [a, b] }];
  });
}

/** Parts with their shares: of the same thing, side by side in a chart, or put together by a rule. */
function pairsOf(dataset: Dataset): readonly PartAndShare[] {
  const ruled = Object.values(dataset.figures).flatMap(({ origin }) =>
    origin.type === 'derived' && origin.rule === 'whole' ? [{ part: origin.from[0], share: origin.from[1] }] : [],
  );
  const drawn = Object.values(dataset.charts).flatMap((chart) =>
    rolesOf(chart).flatMap(([name, { along }]) => {
      const shares = along === undefined ? [] : idsIn(chart, along);
      return idsIn(chart, name).flatMap((part, index) => {
        const share = shares[index];
        return share === undefined ? [] : [{ part, share }];
      });
    }),
  );
  return [...sameThings(dataset), ...ruled, ...drawn];
}

/** Figures of one thing in one place at one time, not of different wholes; one part alone, since of several none is meant. */
function sameThings({ figures }: Dataset): readonly PartAndShare[] {
  const byThing = new Map<string, [id: string, figure: Figure][]>();
  for (const [id, figure] of Object.entries(figures)) {
    const thing = JSON.stringify([figure.label, figure.place, figure.asOf]);
    const same = byThing.get(thing);
    if (same) same.push([id, figure]);
    else byThing.set(thing, [[id, figure]]);
  }
  return [...byThing.values()].flatMap((same) => {
    const shares = same.filter(([, { of, quantity }]) => typeof of === 'string' && quantity && isRatio(quantity));
    const parts = same.filter(([, { quantity }]) => quantity && !isRatio(quantity));
    const [only, ...others] = parts;
    if (!only || others.length > 0) return [];
    const [part, { of: whole }] = only;
    return shares.flatMap(([share, { of }]) => (whole === undefined || whole === of ? [{ part, share }] : []));
  });
}

/** A change is the difference of its two amounts. */
function changeClaims(dataset: Dataset, chart: Chart): readonly Claim[] {
  const ids = ['change', 'after', 'before'].flatMap((role) => idsIn(chart, role));
  const [stated, after, before] = termsOf(dataset, ids) ?? [];
  if (!stated || !after || !before) return [];
  return [{ stated, operation: 'difference', terms: [after, before] }];
}

/** The units that a grid tells of and those that are left are all of them. */
function unitClaims(dataset: Dataset, chart: Chart): readonly Claim[] {
  const exceptions = idsIn(chart, 'exceptions');
  const [stated, ...terms] =
    termsOf(
      dataset,
      ['whole', 'part', 'exceptions'].flatMap((role) => idsIn(chart, role)),
    ) ?? [];
  if (!stated || exceptions.length === 0 || terms.some((term) => !areAlike(term, stated))) return [];
  return [{ stated, operation: 'sum', terms }];
}

/** The quantities of figures; undefined where one has none. */
function termsOf({ figures }: Dataset, ids: readonly string[]): readonly Term[] | undefined {
  const terms = ids.flatMap((id): readonly Term[] => {
    const quantity = ownEntry(figures, id)?.quantity;
    return quantity ? [{ id, quantity }] : [];
  });
  return terms.length === ids.length ? terms : undefined;
}

function isAmount({ quantity: { kind } }: Term): boolean {
  return kind === 'count' || kind === 'money';
}

function areAlike(a: Term, b: Term): boolean {
  return a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit;
}
