import { createSignal, For } from 'solid-js';
import type { SocialWorkChartEventMap } from 'social-work-chart/solid';
import { renderFallback, zhejiang2024 } from 'social-work-chart/core';
import { datasets } from '../datasets.js';

const CHARTS = ['volunteer-rate', 'applicants'];
const LANGUAGES = ['en', 'zh'] as const;

export function App() {
  const [chart, setChart] = createSignal(0);
  const [language, setLanguage] = createSignal(0);
  const [data, setData] = createSignal(0);
  const [told, setTold] = createSignal<string[]>([]);

  const id = () => CHARTS[chart()];
  const lang = () => LANGUAGES[language()];
  const tell = (line: string) => setTold((lines) => [...lines, line]);
  const onDrawn = ({ detail }: SocialWorkChartEventMap['chart-drawn']) =>
    tell(`drawn: ${detail.chart} in ${detail.language}`);
  const onError = ({ detail }: SocialWorkChartEventMap['chart-error']) => tell(`error: ${detail.code}`);
  const onSelect = ({ detail }: SocialWorkChartEventMap['chart-select']) => tell(`selected: ${detail.figure}`);

  return (
    <main>
      <button onClick={() => setChart((chart() + 1) % CHARTS.length)}>Other chart</button>
      <button onClick={() => setLanguage((language() + 1) % LANGUAGES.length)}>Other language</button>
      <button onClick={() => setData((data() + 1) % datasets.length)}>Other data</button>

      <social-work-chart
        chart={id()}
        lang={lang()}
        innerHTML={renderFallback(zhejiang2024, id(), { language: lang() })}
        on:chart-drawn={onDrawn}
        on:chart-error={onError}
        on:chart-select={onSelect}
      />
      <social-work-chart
        chart="volunteers"
        lang={lang()}
        data={datasets[data()]}
        on:chart-drawn={onDrawn}
        on:chart-error={onError}
        on:chart-select={onSelect}
      >
        <p>Volunteers of a town, as a share of its residents.</p>
      </social-work-chart>

      <ol>
        <For each={told()}>{(line) => <li>{line}</li>}</For>
      </ol>
    </main>
  );
}
