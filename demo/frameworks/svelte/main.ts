import 'social-work-chart/svelte';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app')!;
(target.firstElementChild ? hydrate : mount)(App, { target });
