import { useCallback, useMemo, useState } from 'react';
import { renderFallback, zhejiang2024 } from 'social-work-chart/core';
import { datasets } from '../datasets.js';
import { Chart, type ChartEvent } from './Chart.js';

const CHARTS = ['volunteer-rate', 'applicants'];
const LANGUAGES = ['en', 'zh'] as const;

export function App() {
  const [chart, setChart] = useState(0);
  const [language, setLanguage] = useState(0);
  const [data, setData] = useState(0);
  const [told, setTold] = useState<string[]>([]);

  const id = CHARTS[chart];
  const lang = LANGUAGES[language];
  // The same on the server and in the browser, so that hydration finds what it expects.
  const fallback = useMemo(() => renderFallback(zhejiang2024, id, { language: lang }), [id, lang]);
  const tell = useCallback((event: ChartEvent) => setTold((lines) => [...lines, lineOf(event)]), []);

  return (
    <main>
      <button onClick={() => setChart((chart + 1) % CHARTS.length)}>Other chart</button>
      <button onClick={() => setLanguage((language + 1) % LANGUAGES.length)}>Other language</button>
      <button onClick={() => setData((data + 1) % datasets.length)}>Other data</button>

      <Chart chart={id} lang={lang} fallback={fallback} onEvent={tell} />
      <Chart chart="volunteers" lang={lang} data={datasets[data]} onEvent={tell}>
        <p>Volunteers of a town, as a share of its residents.</p>
      </Chart>

      <ol>
        {told.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

function lineOf({ detail }: ChartEvent): string {
  if ('code' in detail) return `error: ${detail.code}`;
  return 'width' in detail ? `drawn: ${detail.chart} in ${detail.language}` : `selected: ${detail.figure}`;
}
