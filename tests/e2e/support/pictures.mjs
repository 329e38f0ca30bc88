// Pictures that are kept as small WebP files, and compared with tolerance: both by the browser that
// takes them, and pixelmatch runs in it, too.
import { readFile, writeFile } from 'node:fs/promises';

const pixelmatch = await readFile(new URL(import.meta.resolve('pixelmatch')), 'utf8');
/** Noise of 0.004% of the pixels at the threshold below (the phone's home). */
const QUALITY = 0.5;
/** Colours differ from here on, on pixelmatch's scale of 0 to 1; edges of letters do not count. */
const THRESHOLD = 0.15;

/** In the page. */
function set_up() {
  const decoded = async (address) => {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return { canvas, context, image: context.getImageData(0, 0, image.width, image.height) };
  };
  const encoded = async (canvas, type, quality) => {
    const blob = await canvas.convertToBlob({ type, quality });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  };
  window.toWebp = async (address, quality) =>
    encoded((await decoded(address)).canvas, 'image/webp', quality);
  window.compare = async (before, after, options) => {
    const [a, b] = await Promise.all([decoded(before), decoded(after)]);
    const { width, height } = b.image;
    if (a.image.width !== width || a.image.height !== height) return { share: 1, diff: null };
    const diff = b.context.createImageData(width, height);
    const count = window.pixelmatch(a.image.data, b.image.data, diff.data, width, height, options);
    b.context.putImageData(diff, 0, 0);
    return { share: count / (width * height), diff: await encoded(b.canvas, 'image/png') };
  };
}

const data = (type, bytes) => `data:image/${type};base64,${bytes.toString('base64')}`;

/** A tab that turns and compares pictures; `context` is a browser context. */
export async function picture_desk(context) {
  const tab = await context.newPage();
  const content = pixelmatch.replace('export default function', 'window.pixelmatch = function');
  await tab.addScriptTag({ content, type: 'module' });
  await tab.evaluate(set_up);
  return {
    async keep(file, png) {
      const webp = await tab.evaluate(
        ([address, quality]) => window.toWebp(address, quality),
        [data('png', png), QUALITY],
      );
      await writeFile(file, Buffer.from(webp, 'base64'));
    },
    /** The share of pixels that differ, 0 to 1; where some do, `diff` is the picture of them. */
    async compare(file, png) {
      const kept = data('webp', await readFile(file));
      const options = { threshold: THRESHOLD };
      const { share, diff } = await tab.evaluate(
        ([before, after, how]) => window.compare(before, after, how),
        [kept, data('png', png), options],
      );
      return { share, diff: diff && Buffer.from(diff, 'base64') };
    },
  };
}
