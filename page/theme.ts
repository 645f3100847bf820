// Dark or light: as the system has it, until somebody says otherwise.

/** Makes a button the switch between dark and light. */
export function watchTheme(button: HTMLElement): void {
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset['theme'] ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
  const say = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Switch to ${isDark() ? 'light' : 'dark'} colours`);
  };
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    say();
  });
  prefersDark.addEventListener('change', say);
  button.hidden = false;
  say();
}
