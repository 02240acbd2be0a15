import 'social-work-chart/preact';
import { hydrate, render } from 'preact';
import { App } from './App.js';

const root = document.getElementById('app')!;
if (root.firstElementChild) hydrate(<App />, root);
else render(<App />, root);
