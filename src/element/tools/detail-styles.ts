/** Rules of the detail of a figure. */
export const detailStyles = '';
