// Pictures are answered by the model in this folder, inside the browser. Nothing is sent anywhere.
"use strict";

const asker = (() => {
  const MOST_PIXELS = 120e6;
  let session = null;

  function bytesOf(name) {
    const text = globalThis.carried[name];
    delete globalThis.carried[name];
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
    return bytes;
  }

  async function prepare() {
    if (!globalThis.carried || !globalThis.ort) throw new Error("A file is missing beside this page. Copy the whole folder.");
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmPaths = { mjs: URL.createObjectURL(new Blob([bytesOf("loader")], { type: "text/javascript" })) };
    ort.env.wasm.wasmBinary = bytesOf("program").buffer;
    try {
      session = await ort.InferenceSession.create(bytesOf("model"), { executionProviders: ["wasm"] });
    } catch (error) {
      throw new Error(`This browser cannot run the model. A current Chrome, Edge, Firefox or Safari can. (${error.message})`);
    }
    return { classes: about.classes };
  }

  // Red, green and blue of each pixel, upright, clear parts white, and of a very long picture the middle.
  async function pixelsOf(file) {
    let bitmap;
    try {
      bitmap = await createImageBitmap(file, { imageOrientation: "from-image", colorSpaceConversion: "none" });
    } catch {
      throw new Error(`'${file.name}' is no picture that a browser can open.`);
    }
    const longest = about.mostAspect * Math.min(bitmap.width, bitmap.height);
    const width = Math.min(bitmap.width, longest), height = Math.min(bitmap.height, longest);
    if (width * height > MOST_PIXELS) throw new Error(`'${file.name}' is too large for a browser.`);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.fillStyle = "white";
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, -Math.floor((bitmap.width - width) / 2), -Math.floor((bitmap.height - height) / 2));
    bitmap.close();
    const shown = context.getImageData(0, 0, width, height).data;
    const data = new Uint8Array(3 * width * height);
    for (let from = 0, to = 0; from < shown.length; from += 4) {
      data[to++] = shown[from];
      data[to++] = shown[from + 1];
      data[to++] = shown[from + 2];
    }
    return new ort.Tensor("uint8", data, [1, height, width, 3]);
  }

  async function ask(file) {
    const outputs = await session.run({ image: await pixelsOf(file) });
    const top = Array.from(outputs.probabilities.data, (probability, i) => ({ class: about.classes[i], probability }));
    top.sort((a, b) => b.probability - a.probability);
    const answer = { path: file.name, top };
    if (outputs.none_of_these) {
      answer.unknown = Boolean(outputs.none_of_these.data[0]);
      answer.unknown_score = outputs.unknown_score.data[0];
    }
    if (about.leastProbability !== null) answer.sure = !answer.unknown && top[0].probability >= about.leastProbability;
    return answer;
  }

  return { where: "They stay in this browser; nothing is sent anywhere.", atOnce: 1, prepare, ask };
})();
