// The class of a tag, for who gives it another name: nothing may register it.
export { SocialWorkChart } from 'social-work-chart/element';
