// The page into which pictures are dropped. How a picture is answered is the business of ask.js, which gives
// `asker`: {where, atOnce, prepare() -> {classes}, ask(file) -> an answer as `tlgui predict --json` prints it}.
"use strict";

const BARS = 3;
const MOST_PICTURES = 2000;
const THUMBNAIL_PX = 360;
const NO_PICTURES = /\.(txt|csv|json|md|pdf|html?|docx?|xlsx?|zip|ini|db|xml|log)$/i;

const find = (id) => document.getElementById(id);
const waiting = [];
let nWorking = 0;
const NOTHING = { answered: 0, failed: 0, others: 0, tooMany: 0, foldersUnread: 0 };
let counts = { ...NOTHING };
let generation = 0;

function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

const percent = (p) => (100 * p).toFixed(1) + " %";

function tell() {
  const left = waiting.length + nWorking;
  const told = [];
  if (left) told.push(left === 1 ? "1 picture is waiting" : `${left} pictures are waiting`);
  if (counts.answered) told.push(counts.answered === 1 ? "1 answered" : `${counts.answered} answered`);
  if (counts.failed) told.push(`${counts.failed} without an answer`);
  if (counts.others) told.push(counts.others === 1 ? "1 other file is no picture" : `${counts.others} other files are no pictures`);
  if (counts.tooMany) told.push(`${counts.tooMany} not taken: ${MOST_PICTURES} may wait at once`);
  if (counts.foldersUnread) told.push(`this browser does not let the page read a dropped folder: press "${find("choose-folder").textContent}"`);
  find("status").textContent = told.join(", ");
  find("clear").hidden = !told.length;
}

async function showThumbnail(file, place) {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, THUMBNAIL_PX / Math.max(bitmap.width, bitmap.height));
    const canvas = make("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", file.name);
    canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    place.replaceChildren(canvas);
  } catch {
    place.textContent = "No preview in a browser";
  }
}

function addCard(file) {
  const card = make("li", "card");
  const shown = make("div", "shown", "");
  const told = make("div", "told");
  told.append(make("div", "answer", "\u2026"), make("div", "name", file.name));
  told.lastChild.title = file.name;
  card.append(shown, told);
  find("answers").prepend(card);
  return { shown, told };
}

function showBars(told, scores) {
  for (const score of scores.slice(0, BARS)) {
    const bar = make("div", "bar");
    const meter = make("meter");
    meter.value = score.probability;
    meter.setAttribute("aria-label", score.class);
    bar.append(make("span", "", score.class), make("span", "", percent(score.probability)), meter);
    told.append(bar);
  }
}

function showAnswer(told, answer) {
  const headline = told.querySelector(".answer");
  if (answer.error) {
    headline.replaceWith(make("div", "failed", answer.error));
    counts.failed += 1;
    return;
  }
  counts.answered += 1;
  const best = answer.top[0].class;
  headline.textContent = answer.unknown ? "None of these classes" : best;
  if (answer.unknown) headline.after(make("div", "mark", `Most like ${best}`));
  else if (answer.sure === false) headline.after(make("div", "mark", "Not sure"));
  showBars(told, answer.top);
}

async function work() {
  nWorking += 1;
  while (waiting.length) {
    const { file, card, born } = waiting.shift();
    tell();
    showThumbnail(file, card.shown);
    let answer;
    try {
      answer = await asker.ask(file);
    } catch (error) {
      answer = { error: error.message || String(error) };
    }
    if (born === generation) showAnswer(card.told, answer);
  }
  nWorking -= 1;
  tell();
}

function add(files) {
  for (const file of files) {
    if (NO_PICTURES.test(file.name) || file.name.startsWith(".")) counts.others += 1;
    else if (waiting.length >= MOST_PICTURES) counts.tooMany += 1;
    else waiting.push({ file, card: addCard(file), born: generation });
  }
  while (nWorking < asker.atOnce && waiting.length) work();
  tell();
}

// Chrome gives a page that was opened from a disk the names of dropped folders, but not what is in them.
function filesIn(entry) {
  const refused = (found) => { counts.foldersUnread += 1; return found; };
  return new Promise((resolve) => {
    if (entry.isFile) return entry.file((file) => resolve([file]), () => resolve(refused([])));
    const reader = entry.createReader();
    const found = [];
    const next = () => reader.readEntries(async (entries) => {
      if (!entries.length) return resolve(found);
      for (const each of entries) found.push(...(await filesIn(each)));
      next();
    }, () => resolve(refused(found)));
    next();
  });
}

async function drop(event) {
  event.preventDefault();
  find("drop").classList.remove("over");
  // Both are asked for before anything is waited for: after that the drop is empty.
  const dropped = [...event.dataTransfer.items].map((item) => ({
    entry: item.webkitGetAsEntry && item.webkitGetAsEntry(), file: item.getAsFile(),
  }));
  const isFolder = ({ entry }) => entry && entry.isDirectory;
  add(dropped.filter((each) => each.file && !isFolder(each)).map((each) => each.file));
  for (const each of dropped.filter(isFolder)) add(await filesIn(each.entry));
}

function listen() {
  document.addEventListener("dragover", (event) => { event.preventDefault(); find("drop").classList.add("over"); });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) find("drop").classList.remove("over"); });
  document.addEventListener("drop", drop);
  document.addEventListener("paste", (event) => add(event.clipboardData.files));
  for (const id of ["files", "folder"]) {
    find(id).addEventListener("change", (event) => {
      counts.foldersUnread = 0;
      add([...event.target.files]);
      event.target.value = "";
    });
  }
  find("choose-folder").addEventListener("click", () => find("folder").click());
  find("clear").addEventListener("click", () => {
    generation += 1;
    waiting.length = 0;
    counts = { ...NOTHING };
    find("answers").replaceChildren();
    tell();
  });
}

async function prepare() {
  try {
    const { classes } = await asker.prepare();
    find("classes").textContent = `This model tells apart: ${classes.join(", ")}`;
    document.body.dataset.ready = "yes";
  } catch (error) {
    find("classes").textContent = error.message || String(error);
    find("classes").className = "bad";
  }
}

find("where").textContent = asker.where;
listen();
prepare();
