"""The parts of the script that repeats a run; run_code.py puts together those that the run needs.

They are written to be read by somebody who learns PyTorch, so they name things as torch's own tutorials do.
"""

from __future__ import annotations

ARGUMENTS = """\
parser = argparse.ArgumentParser(description="Train again as the run did.")
parser.add_argument("data", nargs="?", default={PICTURES}, help="folder of the pictures")
parser.add_argument("--out", type=Path, help="folder to write the best weights into")
ARGUMENTS = parser.parse_args()
PICTURES = Path(ARGUMENTS.data)
"""
OPEN = '''
def open_picture(path):
    """Return the picture upright, as RGB on white, and no larger than a random crop needs."""
    picture = ImageOps.exif_transpose(Image.open(path))
    if "A" in picture.getbands() or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)
    return picture.convert("RGB")
'''
SHRUNK = '''

def shrunk(picture):
    """Return a large picture smaller; random crops are then quick, and hardly less sharp."""
    shorter, wanted = min(picture.size), round(RESIZE * 1.5)
    if shorter <= 1.25 * wanted:
        return picture
    size = [round(side * wanted / shorter) for side in picture.size]
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
'''
EXACT_SQUARE = '''

to_input = v2.Compose([v2.PILToTensor(), v2.ToDtype(torch.float32, scale=True), v2.Normalize(MEAN, STD)])


{SQUARE}def resize_and_cut(picture):
    """Return the square that the network sees, with nothing of the picture lost."""
    return made_square(picture, CROP)


def exact_input(picture):
    """Return what the network sees of a picture that it is asked about: (3, CROP, CROP)."""
    return to_input(resize_and_cut(picture))
'''
VARIED_SQUARE = """    picture = made_square(picture, round(RESIZE * 1.5))
"""
EXACT = '''

to_input = v2.Compose([v2.PILToTensor(), v2.ToDtype(torch.float32, scale=True), v2.Normalize(MEAN, STD)])
resize_and_cut = v2.Compose([v2.Resize(RESIZE, v2.InterpolationMode.{INTERPOLATION}), v2.CenterCrop(CROP)])


def exact_input(picture):
    """Return what the network sees of a picture that it is asked about: (3, CROP, CROP)."""
    return to_input(resize_and_cut(picture))
'''
VARIED_BY_TORCH = '''

vary = v2.Compose([
{STEPS}])


def varied_input(picture, seed):
    """Return what the network sees of a picture that it learns from; torch's generator draws the variation."""
    return to_input(vary(picture))
'''
VARIED_HEAD = '''

def varied_input(picture, seed):
    """Return what the network sees of a picture that it learns from; the seed draws the variation."""
    numbers = random.Random(seed)
    picture = shrunk(picture)
'''
VARIED_ROTATE = """    angle = numbers.uniform(-{ROTATE}, {ROTATE})
    picture = picture.rotate(angle, Image.Resampling.BILINEAR, fillcolor=tuple(round(m * 255) for m in MEAN))
"""
VARIED_CROP = """    box = random_box(*picture.size, numbers)
    picture = picture.resize((CROP, CROP), Image.Resampling.{INTERPOLATION}, box=box)
"""
VARIED_NO_CROP = """    picture = resize_and_cut(picture)
"""
VARIED_FLIP = """    if numbers.random() < 0.5:
        picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
"""
VARIED_COLOR = """    picture = jitter(picture, numbers)
"""
VARIED_END = """    return to_input(picture)
"""
RANDOM_BOX = '''

def random_box(width, height, numbers):
    """Return a random part of the picture, with at least {LEAST:g} of its area, as RandomResizedCrop draws it."""
    for _ in range(10):
        area = width * height * numbers.uniform({LEAST:g}, 1.0)
        ratio = math.exp(numbers.uniform(math.log(3 / 4), math.log(4 / 3)))
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            left, top = numbers.randint(0, width - w), numbers.randint(0, height - h)
            return left, top, left + w, top + h
    w, h = min(width, max(1, round(height * 4 / 3))), min(height, max(1, round(width * 4 / 3)))
    left, top = (width - w) // 2, (height - h) // 2
    return left, top, left + w, top + h
'''
JITTER = '''

def jitter(picture, numbers):
    """Return the picture with other brightness, contrast, saturation and hue, in random order, as ColorJitter does."""
    kinds = {"b": ImageEnhance.Brightness, "c": ImageEnhance.Contrast, "s": ImageEnhance.Color}
    factors = {kind: numbers.uniform(max(0.0, 1 - COLOR), 1 + COLOR) for kind in kinds}
    hue = numbers.uniform(-COLOR * 0.1, COLOR * 0.1)
    order = ["b", "c", "s", "h"]
    numbers.shuffle(order)
    for kind in order:
        adjusted = functional.adjust_hue(picture, hue) if kind == "h" else None
        picture = adjusted or kinds[kind](picture).enhance(factors[kind])
    return picture
'''
LOADING = '''

def batches(indices, part, make_input, size=BATCH):
    """Yield (images, answers) of the pictures of a part, so many at a time."""
    for start in range(0, len(indices), size):
        chosen = indices[start : start + size]
        images = [make_input(i, open_picture(part[i][0])) for i in chosen]
        yield torch.stack(images).to(DEVICE), torch.tensor([part[i][1] for i in chosen], device=DEVICE)


def exact_batches(part, size=BATCH):
    """Yield the pictures of a part as the network sees them when it is asked."""
    return batches(range(len(part)), part, lambda i, picture: exact_input(picture), size)
'''
TRAINING_INPUT = '''

def training_batches(epoch, learning):
    """Yield the training pictures in the order of an epoch, counted over the whole run."""
    order = random.Random(f"order {SEED} {epoch}").sample(range(len(TRAIN)), len(TRAIN))
{MAKE}
    return batches(order, TRAIN, make_input)
'''
MAKE_EXACT = """
    def make_input(i, picture):
        return exact_input(picture)
"""
MAKE_VARIED = """
    def make_input(i, picture):
        return varied_input(picture, f"{SEED} {epoch} {i}")
"""
MAKE_VARIED_BUT_FOR_THE_HEAD = """
    def make_input(i, picture):
        if learning == {"head"}:  # each picture is then seen as it is
            return exact_input(picture)
        return varied_input(picture, f"{SEED} {epoch} {i}")
"""
MAKE_VIEWS = """    # While the lower layers are frozen, a few variations of each picture are kept and taken in turn.
    n_views = VIEWS if learning == {"head"} else max(VIEWS, 2)

    def make_input(i, picture):
        if FIRST_BLOCK in learning:
            return varied_input(picture, f"{SEED} {epoch} {i}")
        view = (i + epoch) % n_views
        return exact_input(picture) if view == 0 else varied_input(picture, f"{TRAIN[i][2]} {view}")
"""
BUILD_START = '''

def build():
    """Return the network with its new head."""
    torch.manual_seed(SEED)
    network = torchvision.models.get_model(BACKBONE, weights=None{OPTIONS})
'''
HEADS = {
    "linear": "    head = nn.Linear({IN}, len(CLASSES))\n",
    "append": "    head = nn.Sequential(nn.ReLU(), nn.Linear({IN}, len(CLASSES)))  # on the 1000 ImageNet answers\n",
    "mlp": (
        "    head = nn.Sequential(\n"
        "        nn.Linear({IN}, {HIDDEN}), nn.ReLU(), nn.Dropout({DROPOUT}), nn.Linear({HIDDEN}, len(CLASSES))\n"
        "    )\n"
    ),
}
TAKE_OVER = """    {STATE}
    own = network.state_dict()
    for name, value in pretrained.items():
        if name in own and own[name].shape == value.shape:
            own[name] = value.to(own[name].dtype)
    network.load_state_dict(own)
"""
BUILD_END = """    return nn.Sequential(OrderedDict(network=network, head=head)).to(DEVICE)
"""
BLOCKS = '''

def block_of(name):
    """Return the block of a layer or parameter by its dotted name."""
    while name:
        for block, layers in BLOCKS.items():
            if name in layers:
                return block
        name = name.rpartition(".")[0]
    return FIRST_BLOCK


def let_learn(model, learning):
    """Freeze all but these blocks: no gradients, and layers that stay as when the model is asked."""
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(block_of(name) in learning)
    for name, module in model.named_modules():
        module.training = block_of(name) in learning{AND_NO_NORM}
'''
AND_NO_NORM = """ and not is_kept(name, module)


def is_kept(name, module):
    \"\"\"Return whether a layer keeps its pretrained statistics: the network's batch norms do.\"\"\"
    return name.startswith("network.") and isinstance(module, nn.modules.batchnorm._BatchNorm)
"""
RATE = {
    "constant": "",
    "cosine": '''

def rate_factor(step, n_steps):
    """Return the part of the learning rate that is used at a step: falling from 1 to 0."""
    return (1 + math.cos(math.pi * min(step / max(n_steps - 1, 1), 1.0))) / 2
''',
    "warmup": '''

def rate_factor(step, n_steps):
    """Return the part of the learning rate that is used at a step: a short rise, then falling to 0."""
    if n_steps <= 1:
        return 1.0
    n_rising = max(1, round(0.1 * n_steps))
    if step < n_rising:
        return (step + 1) / n_rising
    return (1 + math.cos(math.pi * min((step - n_rising) / (n_steps - n_rising), 1.0))) / 2
''',
    "onecycle": '''

def rate_factor(step, n_steps):
    """Return the part of the learning rate that is used at a step: rising from 1/25, then falling to 1/10000."""
    if n_steps <= 1:
        return 1.0
    place = min(step / (n_steps - 1), 1.0)
    start, end, part = (1 / 25, 1.0, place / 0.3) if place < 0.3 else (1.0, 1e-4, (place - 0.3) / 0.7)
    return end + (start - end) * (1 + math.cos(math.pi * part)) / 2
''',
}
FIT = '''

def fit_head(model, features, answers):
    """Fit the linear head at once, by L-BFGS on the features of the frozen network."""
    head = model.head
    spread = features.std(dim=0).mean().clamp_min(1e-6)
    scaled = features / spread
    weight = (head.weight.detach() * spread).requires_grad_()
    bias = head.bias.detach().clone().requires_grad_()
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=4, line_search_fn="strong_wolfe")

    def objective():
        optimizer.zero_grad()
        loss = training_loss(scaled @ weight.T + bias, answers) + 0.01 / 2 * weight.square().sum()
        loss.backward()
        return loss

    for _ in range(5):
        optimizer.step(objective)
    with torch.no_grad():
        head.weight.copy_(weight / spread)
        head.bias.copy_(bias)


@torch.no_grad()
def features_of_training(model):
    """Return what the head gets of every training picture{VIEWS_NOTE}, and the answers."""
    model.eval()
{GATHER}
    return torch.cat(features), torch.cat(answers)
'''
GATHER_EXACT = """    pairs = [(model.network(images), answers) for images, answers in exact_batches(TRAIN)]
    features, answers = zip(*[(f{HALF}, a) for f, a in pairs], strict=True)"""
GATHER_VIEWS = """    features, answers = [], []
    for path, answer, content in TRAIN:
        picture = open_picture(path)
        views = [exact_input(picture)] + [varied_input(picture, f"{content} {n}") for n in range(1, VIEWS)]
        features.append(model.network(torch.stack(views).to(DEVICE)).half().float())
        answers.append(torch.full((VIEWS,), answer, device=DEVICE))"""
STATISTICS = '''

@torch.no_grad()
def estimate_statistics(model):
    """Set the means and variances of batch norms to those of the training pictures: the weights have seen no photos."""
    norms = [m for m in model.modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)]
    model.eval()
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean over all batches
        norm.train()
    for images, _ in exact_batches(TRAIN{EVERY}, size=32):
        model(images)
    for norm in norms:
        norm.momentum = 0.1
'''
MEASURE = '''

@torch.no_grad()
def measure(model, part):
    """Return (mean loss, fraction of right answers, probabilities) on a part."""
    model.eval()
    pairs = [(model(images), answers) for images, answers in exact_batches(part)]
    logits, answers = (torch.cat(column) for column in zip(*pairs, strict=True))
    right = (logits.argmax(dim=1) == answers).float().mean().item()
    return nn.functional.cross_entropy(logits, answers).item(), right, logits.softmax(dim=1)
'''
LEARN = '''

def learn(model, epoch, learning, optimizer, scheduler{AVERAGED}):
    """Go once through the training pictures, one step for each batch."""
    let_learn(model, learning)
    for images, answers in training_batches(epoch, learning):
        optimizer.zero_grad()
        training_loss(model(images), answers).backward()
{CLIP}        optimizer.step()
        scheduler.step()
{UPDATE}'''
UPDATE = """        if averaged is not None:
            averaged.update_parameters(model)
"""
AVERAGE = '''

def follow(average, now, n):
    """Return a running average of weights after the step n + 1; the first steps count more."""
    decay = min({DECAY:g}, (1 + n) / (10 + n))
    return average + (now - average) * (1 - decay)
'''
CLIP = """        stepped = [p for group in optimizer.param_groups for p in group["params"]]
        nn.utils.clip_grad_norm_(stepped, {CLIP:g})
"""
OPTIMIZERS = {
    "adam": "torch.optim.Adam(groups, weight_decay={DECAY:g})",
    "adamw": "torch.optim.AdamW(groups, weight_decay={DECAY:g})",
    "sgd": "torch.optim.SGD(groups, momentum=0.9, weight_decay={DECAY:g})",
}
MAKE_OPTIMIZER = '''

def make_optimizer(model, rates):
    """Return an optimizer with the learning rate of each block."""
    parameters = list(model.named_parameters())
    groups = [
        {"params": [p for n, p in parameters if block_of(n) == block], "lr": rate} for block, rate in rates.items()
    ]
    return {OPTIMIZER}
'''
MAIN = '''

def main():
    """Train as the run did, phase by phase, each from the best weights so far, and measure the best."""
    model = build()
    torch.manual_seed(SEED)
{STATISTICS}    best, best_loss, best_epoch, epoch = None, math.inf, 0, 0
    for name, n_epochs, rates in PHASES:
        if best is not None:
            model.load_state_dict(best)
        learning, lowest, n_without_gain = set(rates), math.inf, 0
        epochs = range(epoch + 1, epoch + n_epochs + 1)
        let_learn(model, learning)
{PREPARE}        for epoch in epochs:
{STEP}            loss, right, _ = measure({JUDGED}, VAL)
            print(f"{name}, epoch {epoch}: validation loss {loss:.4f}, right {right:.1%}", flush=True)
            if loss < best_loss:
                best, best_loss, best_epoch = copy.deepcopy({JUDGED}.state_dict()), loss, epoch
            n_without_gain = 0 if loss < lowest else n_without_gain + 1
            lowest = min(lowest, loss)
{EARLY}        epoch = epochs[-1]
    model.load_state_dict(best)
{EQUALLY}    loss, right, probabilities = measure(model, {PART})
    print(f"Best epoch {best_epoch}. Right on {right:.1%} of {len({PART})} pictures, loss {loss:.4f}.")
    print("The run:      {EXPECTED}")
    if ARGUMENTS.out is not None:
        ARGUMENTS.out.mkdir(parents=True, exist_ok=True)
        torch.save(best, ARGUMENTS.out / "weights.pt")
    accuracies = {f"{name}_accuracy": measure(model, part)[1] for name, part in (("val", VAL), ("test", TEST)) if part}
    print(json.dumps({"best_epoch": best_epoch, **accuracies}))
    return {"epoch": best_epoch, "loss": loss, "right": right, "probabilities": probabilities.tolist()}


if __name__ == "__main__":
    RESULT = main()
'''
EQUALLY = """    with torch.no_grad():  # every class counts as equally likely, however many pictures it has
        last = [module for module in model.head.modules() if isinstance(module, nn.Linear)][-1]
        last.bias += torch.tensor({SHIFTS}, device=DEVICE)
"""
EARLY = """            if n_without_gain >= {EARLY}:
                break
"""
PREPARE_FEATURES = """        features = features_of_training(model) if learning == {"head"} else None
"""
PREPARE_STEPS = """        optimizer = make_optimizer(model, rates)
        n_steps = n_epochs * math.ceil(len(TRAIN) / BATCH)
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, {FACTOR})
"""
PREPARE_AVERAGE = """        averaged = None
        if learning != {"head"}:
            averaged = torch.optim.swa_utils.AveragedModel(model, avg_fn=follow, use_buffers={BUFFERS})
"""
JUDGE_AVERAGE = """            judged = model if averaged is None else averaged.module
"""
STEP_FIT = """            fit_head(model, *features)
"""
STEP_LEARN = """            learn(model, epoch, learning, optimizer, scheduler{AVERAGED})
"""
STEP_EITHER = """            if learning == {"head"}:
                fit_head(model, *features)
            else:
                learn(model, epoch, learning, optimizer, scheduler{AVERAGED})
"""
