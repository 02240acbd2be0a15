/** Rules of the panels that controls open. */
export const panelStyles = '';
