// What Solid knows of the tags: types alone.
import 'social-work-chart/solid';
import { zhejiang2024 } from 'social-work-chart/core';

export const right = (
  <social-work-chart
    chart="volunteer-rate"
    lang="en"
    theme="dark"
    loading="eager"
    data={zhejiang2024}
    on:chart-drawn={({ detail }) => detail.width.toFixed()}
  >
    <p slot="notes">Words</p>
    <social-work-figure figure="volunteers" on:figure-mismatch={({ detail }) => detail.message.trim()}>
      words
    </social-work-figure>
  </social-work-chart>
);

export const wrong = [
  // @ts-expect-error a theme that there is not
  <social-work-chart theme="sepia" />,
  // @ts-expect-error a list is no dataset
  <social-work-chart data={[1, 2]} />,
  // @ts-expect-error no attribute of the tag
  <social-work-chart chrat="volunteer-rate" />,
  // @ts-expect-error a detail of another event
  <social-work-chart on:chart-table={({ detail }) => detail.width} />,
  // @ts-expect-error not the name of a figure
  <social-work-figure figure={7} />,
];
