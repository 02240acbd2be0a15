/**
 * Rules of linked words. They take part in their line as if there was no tag: nothing has a size that the text around would
 * notice, so that no line breaks elsewhere once a chart is drawn. The 3px above and below make 24px for a finger of a line
 * of 16px. All is made of the colour of the text, which is right on every ground.
 */
export const wordsStyles = `
  @media screen {
    [role='button'] {
      padding: 3px 0;
      border-radius: 2px;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
      text-decoration: underline;
      text-decoration-style: dotted;
      text-decoration-color: var(--social-work-figure-line, currentColor);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.22em;
      cursor: pointer;
    }
    .lit {
      background: var(--social-work-figure-ground, rgba(128, 128, 128, 0.16));
      text-decoration-style: solid;
      text-decoration-thickness: 2px;
    }
    [role='button']:focus {
      outline: 3px solid;
      outline-offset: 1px;
    }
    [role='button']:focus:not(:focus-visible) {
      outline: none;
    }
  }
`;
