// What the benchmark draws: two charts for each of some made-up places, so that no two pictures are alike.
const PLACES = 20;
const TOWNS = 8;
const COUNTIES = 90;
/** What precedes a number, by hedge, and how often each comes. */
const HEDGES = { exact: '', nearly: '近', over: '超过' };
const TURNS = ['exact', 'exact', 'nearly', 'exact', 'over'];

const DAY = 86_400_000;
const dayAt = (place, day) => Date.UTC(2024, place % 12, 1) + day * DAY;
const isoDay = (moment) => new Date(moment).toISOString().slice(0, 10);

/** Plain values, as they come out of a newsroom's own table. */
export const places = Array.from({ length: PLACES }, (_, place) => ({
  publisher: '潮新闻',
  title: `${place + 1}号地区社会工作报道`,
  date: '2024-11',
  rates: {
    title: `${place + 1}号地区各城市活跃志愿者占比，最高的三倍于最低的`,
    subtitle: '活跃志愿者占常住人口的比例，2024年11月',
    bars: Array.from({ length: TOWNS }, (_, town) => ({
      name: `第${town + 1}市`,
      value: (30 - 3 * town + (place % 5)) / 100,
      hedge: TURNS[(town + place) % TURNS.length],
    })),
  },
  rollout: {
    title: `${place + 1}号地区90个县级党委社会工作部如何在三个月里先后挂牌`,
    subtitle: '已经挂牌的县级党委社会工作部，累计，个',
    label: '县级党委社会工作部',
    // Days in no order, some twice.
    units: Array.from({ length: COUNTIES }, (_, unit) => ({
      name: `第${unit + 1}县`,
      moment: dayAt(place, 3 + ((unit * 37) % (COUNTIES - 7))),
    })),
    deadline: dayAt(place, COUNTIES),
  },
}));

/** A number with its hedge, as printed. */
export const printedRate = ({ value, hedge }) => `${HEDGES[hedge]}${Math.round(value * 100)}%`;

const text = (zh) => ({ zh, en: zh });

/** Charts of a place, each with the figures that it shows. */
const PARTS = { rates: ratesOf, rollout: rolloutOf };

/**
 * A place as this library takes it, before it is checked.
 * @param ids - the charts that are drawn of it; others, and their figures, are left out, as peers are not handed them either
 */
export function inputOfPlace(place, ids = Object.keys(PARTS)) {
  const parts = ids.map((id) => ({ id, ...PARTS[id](place) }));
  const { publisher, title, date } = place;
  return {
    source: { publisher: text(publisher), title: text(title), date, language: 'zh' },
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
    charts: Object.fromEntries(
      parts.map(({ id, chart }) => [
        id,
        { ...chart, title: text(place[id].title), subtitle: text(place[id].subtitle) },
      ]),
    ),
  };
}

function ratesOf({ rates }) {
  const figures = rates.bars.map((bar, index) => [
    `town-${index}`,
    {
      label: text('活跃志愿者占常住人口'),
      place: text(bar.name),
      printed: printedRate(bar),
      quantity: { kind: 'rate', value: bar.value, hedge: bar.hedge },
      origin: { type: 'printed', section: 1, paragraph: index + 1 },
    },
  ]);
  const [subject, ...against] = figures.map(([id]) => id);
  return { figures: Object.fromEntries(figures), chart: { type: 'rate-comparison', figures: { subject, against } } };
}

function rolloutOf({ rollout }) {
  const counties = {
    label: text(rollout.label),
    when: { by: isoDay(rollout.deadline) },
    units: rollout.units.map(({ name, moment }) => ({ name: text(name), when: { on: isoDay(moment) } })),
    origin: { type: 'supplement', source: text('各县') },
  };
  return { figures: { counties }, chart: { type: 'rollout-timeline', figures: { levels: ['counties'] } } };
}
