/** What Teams says about itself, when the page is one of its tabs. */
export interface TeamsHost {
  readonly theme: string;
  onTheme(listener: (theme: string) => void): void;
}

const ANSWER_WITHIN_MS = 3_000;

/** Starts the Teams SDK inside a frame; `null` in a plain browser, or when nobody answers. */
export async function startTeams(): Promise<TeamsHost | null> {
  if (window.parent === window) return null;
  const { app } = await import('@microsoft/teams-js');
  try {
    await within(app.initialize());
    const { app: host } = await within(app.getContext());
    void app.notifySuccess();
    return { theme: host.theme, onTheme: (listener) => app.registerOnThemeChangeHandler(listener) };
  } catch {
    // Framed by something that is not Teams: the page works as in a browser.
    return null;
  }
}

function within<T>(answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('Teams did not answer')), ANSWER_WITHIN_MS);
  });
  return Promise.race([answer, late]);
}
