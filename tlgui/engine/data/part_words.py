"""Names of the parts of a split, as people write them in many languages."""

from __future__ import annotations

import re
import unicodedata

from tlgui.core.dataset import Subset

TRAIN_WORDS = (
    *("train", "training", "trn", "tr"),
    *("trainings", "lernen", "entrainement", "apprentissage", "entrenamiento", "entreno", "addestramento"),
    *("treino", "treinamento", "trainen", "trening", "treningowy", "träning", "tränings", "træning", "trenovací"),
    *("koulutus", "tanító", "antrenare", "pelatihan", "eğitim", "εκπαίδευση", "обучение", "обучающая", "тренировка"),
    *("тренировочная", "навчання", "تدريب", "אימון", "训练", "訓練", "学習", "훈련", "학습"),
)
VAL_WORDS = (
    *("val", "valid", "validation", "validate", "dev", "development", "eval", "evaluation"),
    *(
        "validierung",
        "validierungs",
        "evaluierung",
        "prüfen",
        "prüfung",
        "évaluation",
        "validación",
        "evaluación",
        "validazione",
    ),
    *("valutazione", "validação", "avaliação", "validatie", "walidacja", "walidacyjny", "validering", "validerings"),
    *("validace", "validační", "validointi", "validálás", "validare", "validasi", "doğrulama", "επικύρωση"),
    *("валидация", "валидационная", "проверка", "валідація", "אימות", "验证", "驗證", "検証", "검증"),
)
TEST_WORDS = (
    *("test", "testing", "tst", "holdout"),
    *("testen", "tests", "essai", "prueba", "pruebas", "prova", "teste", "testowy", "testovací", "тест", "тестовая"),
    *("тестирование", "тестування", "δοκιμή", "اختبار", "测试", "測試", "テスト", "테스트", "시험"),
)
FILLER_WORDS = (
    *("dataset", "data", "set", "split", "images", "image", "imgs", "img", "pictures", "photos", "folder", "files"),
    *("daten", "bilder", "datos", "datensatz", "数据集", "数据", "数據", "集", "用", "データ", "데이터"),
)
"""Words that people put beside these: `training_set`, `TestImages`, `val-data`, `Trainingsdaten`."""


def subset_of(name: str) -> tuple[Subset, tuple[str, ...]] | None:
    """Return the part of a split that a folder's name stands for, and the words beside it; None for other names."""
    words = [word for word in re.split(r"[\W_]+", _plain(_spaced(name))) if word]
    for at, word in enumerate(words):
        subset = SUBSET_OF_WORD.get(_bare(word))
        if subset is not None:
            rest = tuple(other for other in (*words[:at], *words[at + 1 :]) if _bare(other) not in ("", *FILLERS))
            return subset, rest
    return None


def _plain(text: str) -> str:
    """Return a text without case and accents, so that both forms of Unicode and hasty spelling are the same."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _spaced(name: str) -> str:
    """Return `TrainingSet` as `Training Set`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)


def _bare(word: str) -> str:
    """Return a word without what people write together with it: `trainset`, `val2017`, `testimages`."""
    bare = word.rstrip("0123456789")
    for filler in FILLERS:
        if bare.endswith(filler) and bare != filler:
            return bare[: -len(filler)]
    return bare


SUBSET_OF_WORD: dict[str, Subset] = {
    **dict.fromkeys(map(_plain, TRAIN_WORDS), "train"),
    **dict.fromkeys(map(_plain, VAL_WORDS), "val"),
    **dict.fromkeys(map(_plain, TEST_WORDS), "test"),
}
FILLERS = tuple(map(_plain, FILLER_WORDS))
