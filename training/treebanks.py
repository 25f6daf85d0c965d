"""Universal Dependencies treebanks as spaCy documents, cut into words as the product cuts them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from corpora import doc_of
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab
from treebank import HELD_BACK

from kronik.annotate.rules.morphology import lemma_of


@dataclass(frozen=True, slots=True)
class Word:
    """A syntactic word; `head` is its index in the sentence, its own for the root."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    relation: str
    start: int
    """Where it begins in the text; words of one multi-word token share its span."""
    end: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence with its text and its words in order."""

    text: str
    words: tuple[Word, ...]


def read_treebank(path: Path) -> Iterator[Tree]:
    """Read a CoNLL-U file; halves of reduplicated words that stand apart ("senapan - senapan") are joined."""
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            yield _tree(_rejoined(rows))
            rows = []


def _rejoined(rows: list[list[str]]) -> list[list[str]]:
    """Join "X - X" to one word, as UD 2.0 did not."""
    merged: dict[str, str] = {}
    kept: list[list[str]] = []
    i = 0
    while i < len(rows):
        three = rows[i : i + 3]
        if _is_doubled(three):
            kept.append(_joined(three))
            merged.update({row[0]: three[0][0] for row in three})
            i += len(three)
        else:
            kept.append(rows[i])
            i += 1
    return [[*row[:6], merged.get(row[6], row[6]), *row[7:]] for row in kept]


def _is_doubled(rows: Sequence[Sequence[str]]) -> bool:
    forms = [row[1].lower() for row in rows]
    return all(row[0].isdigit() for row in rows) and forms[1:] == ["-", forms[0]]


def _joined(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return one row for "X - X", with head and relation of the word that hangs on something outside."""
    ids = {row[0] for row in rows}
    outside = next((row for row in rows if row[6] not in ids), rows[0])
    first, last = rows[0], rows[-1]
    return [first[0], f"{first[1]}-{last[1]}", *first[2:6], outside[6], outside[7], first[8], last[9]]


def _tree(rows: Sequence[Sequence[str]]) -> Tree:
    numbers = {row[0]: i for i, row in enumerate(row for row in rows if row[0].isdigit())}
    text, words = "", []
    shared: tuple[int, int, int] | None = None
    for row in rows:
        if "." in row[0]:
            continue
        space = "" if "SpaceAfter=No" in row[9] else " "
        if "-" in row[0]:
            start = len(text)
            text += row[1] + space
            shared = (int(row[0].split("-")[1]), start, start + len(row[1]))
            continue
        if shared is not None and int(row[0]) <= shared[0]:
            start, end = shared[1:]
        else:
            start, end = len(text), len(text) + len(row[1])
            text += row[1] + space
        own = numbers[row[0]]
        head = own if row[6] == "0" else numbers[row[6]]
        words.append(Word(row[1], row[2], row[3], row[5], head, row[7], start, end))
    return Tree(text.rstrip(), tuple(words))


def parsed_doc(vocab: Vocab, tree: Tree) -> Doc | None:
    """Return the tree over the product's words: clitics go up in their host, a cut word's parts hang on its first.

    None where that leaves no tree (two words of a cycle became one).
    """
    doc, spans = doc_of(vocab, tree.text)
    owner = _owners(tree, spans)
    first_of: dict[int, int] = {}
    for i, (a, b) in enumerate(spans):
        for j, word in enumerate(tree.words):
            if a < word.end and b > word.start:
                first_of.setdefault(j, i)
    heads, deps = [], []
    for i, j in enumerate(owner):
        word = tree.words[j]
        if first_of[j] < i:  # a later part of a word that the treebank keeps whole
            heads.append(first_of[j])
            deps.append("punct" if not any(c.isalnum() for c in doc[i].text) else "flat")
        else:
            heads.append(first_of[word.head])
            deps.append("ROOT" if word.head == j else word.relation)
    if not all(_reaches_root(heads, i) for i in range(len(heads))):
        return None
    chosen = [tree.words[j] for j in owner]
    return Doc(
        vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[word.upos for word in chosen],
        tags=[word.upos for word in chosen],
        morphs=["" if word.feats == "_" else word.feats for word in chosen],
        lemmas=[word.lemma for word in chosen],
        heads=heads,
        deps=deps,
        sent_starts=[i == 0 for i in range(len(doc))],
    )


def _reaches_root(heads: Sequence[int], i: int) -> bool:
    for _ in heads:
        if heads[i] == i:
            return True
        i = heads[i]
    return False


def _owners(tree: Tree, spans: Sequence[tuple[int, int]]) -> list[int]:
    """Return for each of our words the treebank's word that it stands for: of several, the one that heads the rest."""
    owners = []
    for a, b in spans:
        inside = [j for j, word in enumerate(tree.words) if a < word.end and b > word.start]
        owners.append(
            next((j for j in inside if tree.words[j].head not in inside or tree.words[j].head == j), inside[0])
        )
    return owners


_CLOSED = frozenset({"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "NUM", "PART", "PRON", "SCONJ", "SYM"})
MIN_SETTLED = 5
"""Occurrences in the current treebank from which a word's class there can be settled."""
SETTLED_SHARE = 0.8
"""Share of a word's occurrences that its class must have to be settled."""


def changed_classes(old: Iterable[Tree], new: Iterable[Tree]) -> Mapping[tuple[str, str], str]:
    """Return the function words whose usual class differs between two treebanks: (word, old class) to the new class."""
    before, after = _classes(old), _classes(new)
    changed = {}
    for form, classes in after.items():
        upos, count = classes.most_common(1)[0]
        if upos not in _CLOSED or count < max(MIN_SETTLED, SETTLED_SHARE * classes.total()) or form not in before:
            continue
        usual = before[form].most_common(1)[0][0]
        if usual in _CLOSED and usual != upos:
            changed[form, usual] = upos
    return changed


def _classes(trees: Iterable[Tree]) -> Mapping[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for tree in trees:
        for word in tree.words:
            counts[word.form.lower()][word.upos] += 1
    return counts


def modernised(tree: Tree, classes: Mapping[tuple[str, str], str]) -> Tree:
    """Bring a tree of UD 2.0 to the present guidelines, as far as words and relations tell how.

    Function words take their new class; an adverb that became an auxiliary is "aux"; a name in a name is
    "flat:name", a name on a noun "nmod"; a clause with "yang" is "acl:relcl".
    """
    words = [replace(word, upos=classes.get((word.form.lower(), word.upos), word.upos)) for word in tree.words]
    relative = {word.head for word in words if word.form.lower() == "yang"}
    return Tree(
        tree.text,
        tuple(replace(word, relation=_relation(words, i, relative=i in relative)) for i, word in enumerate(words)),
    )


def _relation(words: Sequence[Word], i: int, *, relative: bool) -> str:
    word, head = words[i], words[words[i].head]
    if word.relation == "flat" and word.upos == "PROPN":
        return "flat:name" if head.upos == "PROPN" else "nmod"
    if word.relation == "acl" and relative:
        return "acl:relcl"
    if word.relation == "advmod" and word.upos == "AUX":
        return "aux"
    return word.relation


MIN_AFFIX_CHARS = 2


def features_by_form(trees: Iterable[Tree]) -> Mapping[tuple[str, str], str]:
    """Return the usual features of (word or its affixes, class), for treebanks that give none."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for tree in trees:
        for word in tree.words:
            for key in _feature_keys(word):
                counts[key, word.upos][word.feats] += 1
    return {key: feats.most_common(1)[0][0] for key, feats in counts.items()}


def _feature_keys(word: Word) -> tuple[str, ...]:
    """Return what features are looked up by, closest first: the word, its shape and first letters, nothing."""
    lower = word.form.lower()
    doubled = "=" if "-" in lower and lower.split("-")[0][:3] == lower.split("-")[-1][:3] else ""
    return (lower, f"{doubled}{lower[:MIN_AFFIX_CHARS]}-", doubled)


def with_features(tree: Tree, features: Mapping[tuple[str, str], str]) -> Tree:
    """Give each word the features that its form and class have elsewhere."""

    def found(word: Word) -> str:
        return next((features[key, word.upos] for key in _feature_keys(word) if (key, word.upos) in features), "_")

    return Tree(tree.text, tuple(replace(word, feats=found(word)) for word in tree.words))


_KEPT = frozenset({"PROPN", "X", "NUM", "PUNCT", "SYM"})
"""Classes of which the lemma is the word."""
CSUI_COPIES = 4
"""Times that CSUI stands in the training data: GSD is eight times as large, and CSUI is news in the present style."""
ATTRIBUTES = ("ORTH", "SPACY", "POS", "TAG", "MORPH", "LEMMA", "DEP", "HEAD", "SENT_START")


def with_lemmas(tree: Tree, lemmas: Mapping[tuple[str, str], str]) -> Tree:
    """Give each word the lemma that its form and class have elsewhere, else the one that the tables of affixes give."""

    def found(word: Word) -> str:
        lower = word.form.lower()
        if (known := lemmas.get((lower, word.upos))) is not None:
            return known
        return word.form if word.upos in _KEPT else lemma_of(lower)

    return Tree(tree.text, tuple(replace(word, lemma=found(word)) for word in tree.words))


def lemmas_by_form(trees: Iterable[Tree]) -> Mapping[tuple[str, str], str]:
    """Return the usual lemma of (lower-cased word, class)."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for tree in trees:
        for word in tree.words:
            counts[word.form.lower(), word.upos][word.lemma] += 1
    return {key: lemmas.most_common(1)[0][0] for key, lemmas in counts.items()}


def treebank_docs(folder: Path, target: Path) -> None:
    """Write the documents to train on (`train/`) and to choose the best state by (`dev/`)."""
    vocab = Vocab()
    csui = list(read_treebank(folder / "id_csui-ud-train.conllu"))
    old = list(read_treebank(folder / "gsd-ud2.0-train.conllu"))
    held = csui[HELD_BACK - 1 :: HELD_BACK]
    csui = [tree for i, tree in enumerate(csui) if i % HELD_BACK != HELD_BACK - 1]
    changed, features, lemmas = changed_classes(old, csui), features_by_form(csui), lemmas_by_form(csui)
    gsd = [with_lemmas(with_features(modernised(tree, changed), features), lemmas) for tree in old]
    for name, trees in (
        ("train/gsd", gsd),
        ("train/csui", csui * CSUI_COPIES),
        ("dev/gsd", read_treebank(folder / "gsd-dev.conllu")),
        ("dev/csui", held),
    ):
        docs = [doc for tree in trees if (doc := parsed_doc(vocab, tree)) is not None]
        path = target / f"{name}.spacy"
        path.parent.mkdir(parents=True, exist_ok=True)
        DocBin(attrs=ATTRIBUTES, docs=docs).to_disk(path)
