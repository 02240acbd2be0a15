/** What a reader attends to, as ids of figures. */
export interface Attention {
  /** The detail that was asked to stay. */
  readonly pinned?: string | undefined;
  /** The mark under the pointer, or the one whose detail is under it. */
  readonly pointed?: string | undefined;
  /** The mark in focus, or the one whose detail holds the focus. */
  readonly focused?: string | undefined;
}

/** The figure whose detail is open: there is one at the most. Undefined for none. */
export function attended({ pinned, pointed, focused }: Attention): string | undefined {
  return pinned ?? pointed ?? focused;
}

/** The pointer has come to a figure, or has left it. */
export function withPointer(attention: Attention, pointed: string | undefined): Attention {
  return { ...attention, pointed };
}

/** The focus has come to a figure: another detail no longer stays, and a pointer that rests elsewhere does not count. */
export function withFocus({ pinned, pointed }: Attention, focused: string): Attention {
  const kept = (figure: string | undefined) => (figure === focused ? figure : undefined);
  return { pinned: kept(pinned), pointed: kept(pointed), focused };
}

/** The focus has left. */
export function withoutFocus(attention: Attention): Attention {
  return { ...attention, focused: undefined };
}

/** The detail of a figure was asked to stay, or to go where it stayed already. */
export function withPinToggled(attention: Attention, figure: string): Attention {
  return attention.pinned === figure ? {} : { ...attention, pinned: figure };
}
