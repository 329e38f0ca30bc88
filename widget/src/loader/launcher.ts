const SVG = 'http://www.w3.org/2000/svg';

/** A counter window with a question above the sill; the product's one picture. */
function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute(
    'd',
    'M4 18.5V11a8 8 0 0 1 16 0v7.5M2.5 18.5h19M9.6 10a2.4 2.4 0 1 1 3.6 2.1c-.8.4-1.2.9-1.2 1.7M12 16v.01',
  );
  svg.append(path);
  return svg;
}

/** A link where the site has a help page, so that it still leads somewhere; else a button. */
export function drawLauncher(label: string, helpPage: string | null): HTMLElement {
  const launcher = document.createElement(helpPage ? 'a' : 'button');
  if (helpPage) launcher.setAttribute('href', helpPage);
  else launcher.setAttribute('type', 'button');
  launcher.className = 'launcher';
  launcher.setAttribute('part', 'launcher');
  launcher.setAttribute('aria-expanded', 'false');
  const text = document.createElement('span');
  text.textContent = label;
  const slot = document.createElement('slot');
  slot.name = 'launcher';
  slot.append(icon(), text);
  launcher.append(slot);
  return launcher;
}
