"""The teachers of the name recogniser: BiLSTM-CRFs with one output layer for each labelled set.

The sets disagree on what a name is, so that they share the network below and nothing of the decision. Only used to
train: the teachers' agreement on raw news is what the shipped recogniser learns from.
"""

import itertools
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from spacy.vectors import Vectors
from spacy.vocab import Vocab
from torch import Tensor, nn

from kronik.annotate.model.layers import TABLE_ROWS, table_features

LABELS = ("PER", "ORG", "LOC")
TAGS = ("O", *(f"{place}-{label}" for label in LABELS for place in "BI"))
_NUMBER = {tag: i for i, tag in enumerate(TAGS)}
WIDTH = 200
"""Units of an LSTM in one direction; no other width was tried to the end."""
EPOCHS = 20
BATCH_SENTENCES = 24
RATE = 1e-3
DROPOUT = 0.4
WORD_DROPOUT = 0.03
"""Share of words of which the features are hidden in training."""
WORD_CHARS = 20
"""Letters of a word that are read."""
CHARS = 400
CHAR_WIDTH, CHAR_FILTERS, SHAPE_WIDTH = 25, 40, 10
TABLE_WIDTHS = (8, 10)
TABLE_BITS = 9
SHAPES = 9
_UNREACHABLE = -1e4

Labelled = tuple[Sequence[str], Sequence[str]]
"""Words and their IOB tags."""


@dataclass(slots=True)
class Encoded:
    """A sentence as numbers, a row a word."""

    vectors: np.ndarray
    chars: np.ndarray
    shapes: np.ndarray
    tables: np.ndarray


class Encoder:
    """Turns words into numbers: sub-word vectors of the word and of its small form, letters, shape, tables."""

    def __init__(self, vocab: Vocab, letters: dict[str, int] | None = None) -> None:
        self.vocab = vocab
        self.letters: dict[str, int] = {} if letters is None else letters
        self.frozen = letters is not None
        self._rows: dict[str, int] = {}
        self._vectors = np.zeros((0, vocab.vectors.shape[1]), dtype=np.float32)

    def __call__(self, words: Sequence[str]) -> Encoded:
        """Encode one sentence, whose words must have been taken in."""
        small = [word.lower() for word in words]
        forms = [[self._rows[word], self._rows[lower]] for word, lower in zip(words, small, strict=True)]
        return Encoded(
            self._vectors[forms].reshape(len(words), -1),
            np.array([self._chars(word) for word in words], dtype=np.int64),
            np.array([shape_of(word) for word in words], dtype=np.int64),
            table_features(words).astype(np.int64),
        )

    def take_in(self, sentences: Iterable[Sequence[str]]) -> None:
        """Look up the vectors of all words that will be encoded, at once."""
        words = {form for sentence in sentences for word in sentence for form in (word, word.lower())}
        ordered = sorted(words - self._rows.keys())
        found = self.vocab.vectors.get_batch([self.vocab.strings.add(word) for word in ordered])
        self._rows.update(zip(ordered, itertools.count(len(self._vectors)), strict=False))
        self._vectors = np.concatenate((self._vectors, found))

    def _chars(self, word: str) -> list[int]:
        numbers = [self._letter(letter) for letter in word[:WORD_CHARS]]
        return numbers + [0] * (WORD_CHARS - len(numbers))

    def _letter(self, letter: str) -> int:
        if letter not in self.letters and not self.frozen and len(self.letters) < CHARS:
            self.letters[letter] = len(self.letters) + 2
        return self.letters.get(letter, 1)


def shape_of(word: str) -> int:
    """Return a number for how a word is written: digits, marks, capitals and small letters."""
    tests = (
        word.isdigit(),
        not any(letter.isalnum() for letter in word),
        word.isupper() and len(word) > 1,
        word[0].isupper() and any(letter.isupper() for letter in word[1:]),
        word[0].isupper(),
        any(letter.isdigit() for letter in word),
        any(letter.isupper() for letter in word),
    )
    return next((i for i, test in enumerate(tests, 1) if test), SHAPES - 1)


@dataclass(slots=True)
class Batch:
    """Sentences padded to one length: arrays (sentence, word, …)."""

    vectors: Tensor
    chars: Tensor
    shapes: Tensor
    tables: Tensor
    lengths: Tensor


def batched(sentences: Sequence[Encoded]) -> Batch:
    """Pad sentences with zeros."""
    longest = max(len(sentence.shapes) for sentence in sentences)

    def padded(arrays: Sequence[np.ndarray]) -> Tensor:
        full = np.zeros((len(arrays), longest, *arrays[0].shape[1:]), dtype=arrays[0].dtype)
        for i, array in enumerate(arrays):
            full[i, : len(array)] = array
        return torch.from_numpy(full)

    return Batch(
        padded([sentence.vectors for sentence in sentences]),
        padded([sentence.chars for sentence in sentences]),
        padded([sentence.shapes for sentence in sentences]),
        padded([sentence.tables for sentence in sentences]),
        torch.tensor([len(sentence.shapes) for sentence in sentences]),
    )


class Teacher(nn.Module):
    """Two BiLSTM layers over the encoded words; a linear layer and a CRF for each set."""

    def __init__(self, sets: Sequence[str], vector_width: int) -> None:
        super().__init__()
        self.letters = nn.Embedding(CHARS + 2, CHAR_WIDTH, padding_idx=0)
        self.filters = nn.Conv1d(CHAR_WIDTH, CHAR_FILTERS, 3, padding=1)
        self.shapes = nn.Embedding(SHAPES, SHAPE_WIDTH)
        self.classes = nn.Embedding(TABLE_ROWS[0], TABLE_WIDTHS[0])
        self.known = nn.Embedding(TABLE_ROWS[1], TABLE_WIDTHS[1])
        full = 2 * vector_width + CHAR_FILTERS + SHAPE_WIDTH + sum(TABLE_WIDTHS) + TABLE_BITS
        self.mix = nn.Linear(full, WIDTH)
        self.first = nn.LSTM(WIDTH, WIDTH, batch_first=True, bidirectional=True)
        self.second = nn.LSTM(2 * WIDTH, WIDTH, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(DROPOUT)
        self.heads = nn.ModuleDict({name: nn.Linear(2 * WIDTH, len(TAGS)) for name in sets})
        size = len(TAGS) + 1
        self.moves = nn.ParameterDict({name: nn.Parameter(torch.zeros(size, size)) for name in sets})
        """Scores of going from a tag (row) to a tag (column); the last row opens, the last column closes a sentence."""

    def scores(self, batch: Batch, name: str) -> Tensor:
        """Return (sentence, word, tag) scores of the set's output layer."""
        count, longest = batch.shapes.shape
        letters = self.letters(batch.chars).view(count * longest, WORD_CHARS, CHAR_WIDTH).transpose(1, 2)
        chars = torch.relu(self.filters(letters)).max(2)[0].view(count, longest, CHAR_FILTERS)
        bits = (batch.tables[:, :, 2:3] >> torch.arange(TABLE_BITS)) & 1
        found = torch.cat(
            (
                batch.vectors,
                chars,
                self.shapes(batch.shapes),
                self.classes(batch.tables[:, :, 0]),
                self.known(batch.tables[:, :, 1]),
                bits.float(),
            ),
            2,
        )
        if self.training:
            found = found * (torch.rand(count, longest, 1) > WORD_DROPOUT).float()
        mixed = self.drop(torch.relu(self.mix(self.drop(found))))
        first = self.drop(self._run(self.first, mixed, batch.lengths))
        second = self._run(self.second, first, batch.lengths)
        out: Tensor = self.heads[name](self.drop(first + second))
        return out

    def _run(self, layer: nn.LSTM, found: Tensor, lengths: Tensor) -> Tensor:
        packed = nn.utils.rnn.pack_padded_sequence(found, lengths, batch_first=True, enforce_sorted=False)
        out, _ = nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True, total_length=found.shape[1])
        return out

    def loss(self, batch: Batch, tags: Tensor, name: str) -> Tensor:
        """Return the negative log likelihood of tags (sentence, word), a sentence."""
        scores, moves, size = self.scores(batch, name), self.moves[name], len(TAGS)
        inside = torch.arange(scores.shape[1])[None] < batch.lengths[:, None]
        reached = moves[size, :size][None] + scores[:, 0]
        gold = reached.gather(1, tags[:, :1]).squeeze(1)
        for i in range(1, scores.shape[1]):
            step = moves[tags[:, i - 1], tags[:, i]] + scores[:, i].gather(1, tags[:, i : i + 1]).squeeze(1)
            gold = gold + torch.where(inside[:, i], step, torch.zeros_like(step))
            after = torch.logsumexp(reached[:, :, None] + moves[:size, :size][None], 1) + scores[:, i]
            reached = torch.where(inside[:, i, None], after, reached)
        last = tags.gather(1, (batch.lengths - 1)[:, None]).squeeze(1)
        total = torch.logsumexp(reached + moves[:size, size][None], 1)
        return (total - gold - moves[last, size]).sum() / len(tags)

    @torch.no_grad()
    def posteriors(self, batch: Batch, name: str) -> Tensor:
        """Return the probability of each tag (sentence, word, tag), all tag sequences weighed."""
        scores, moves, size = self.scores(batch, name), self.moves[name], len(TAGS)
        longest = scores.shape[1]
        forward = [moves[size, :size][None] + scores[:, 0]]
        for i in range(1, longest):
            forward.append(torch.logsumexp(forward[-1][:, :, None] + moves[:size, :size][None], 1) + scores[:, i])
        close = moves[:size, size][None].expand(len(scores), size)
        backward = [close]
        for i in range(longest - 2, -1, -1):
            after = (scores[:, i + 1] + backward[-1])[:, None, :]
            step = torch.logsumexp(moves[:size, :size][None] + after, 2)
            backward.append(torch.where((batch.lengths - 1 == i)[:, None], close, step))
        return torch.softmax(torch.stack(forward, 1) + torch.stack(backward[::-1], 1), 2)


def best_tags(probabilities: np.ndarray) -> list[str]:
    """Return the likeliest legal sequence of tags, given the probability of each tag (columns) at each word (rows)."""
    size = len(TAGS)
    illegal = np.zeros((size, size))
    for i, before in enumerate(TAGS):
        for j, after in enumerate(TAGS):
            if after[0] == "I" and before[2:] != after[2:]:
                illegal[i, j] = _UNREACHABLE
    scores = np.log(probabilities + 1e-9)
    reached = scores[0] + np.array([_UNREACHABLE if tag[0] == "I" else 0.0 for tag in TAGS])
    back = []
    for row in scores[1:]:
        paths = reached[:, None] + illegal
        back.append(paths.argmax(0))
        reached = paths.max(0) + row
    best = [int(reached.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return [TAGS[i] for i in reversed(best)]


def train_teacher(
    sets: Mapping[str, Sequence[Labelled]], vectors: Vectors, vocab: Vocab, seed: int
) -> tuple[Teacher, Encoder]:
    """Train on several sets; the first sets the pace: of each other one as many sentences are drawn an epoch."""
    random.seed(seed)
    torch.manual_seed(seed)
    encoder = Encoder(vocab)
    encoder.take_in(words for sentences in sets.values() for words, _ in sentences)
    encoded = {name: [(encoder(words), tags) for words, tags in sentences] for name, sentences in sets.items()}
    encoder.frozen = True
    teacher = Teacher(list(sets), vectors.shape[1])
    optimizer = torch.optim.Adam(teacher.parameters(), RATE)
    for epoch in range(EPOCHS):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, (EPOCHS - epoch) / (EPOCHS / 2))
        for name, sentences in _epoch(encoded):
            tags = torch.zeros((len(sentences), max(len(tags) for _, tags in sentences)), dtype=torch.long)
            for i, (_, gold) in enumerate(sentences):
                tags[i, : len(gold)] = torch.tensor([_NUMBER[tag] for tag in gold])
            loss = teacher.loss(batched([sentence for sentence, _ in sentences]), tags, name)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 5.0)
            optimizer.step()
    return teacher.eval(), encoder


def _epoch(
    sets: Mapping[str, Sequence[tuple[Encoded, Sequence[str]]]],
) -> Iterator[tuple[str, list[tuple[Encoded, Sequence[str]]]]]:
    """Yield the batches of one pass, the sets mixed."""
    pace = len(next(iter(sets.values())))
    batches = []
    for name, sentences in sets.items():
        drawn = random.sample(range(len(sentences)), min(pace, len(sentences)))
        drawn.sort(key=lambda i: len(sentences[i][1]) // 8)
        batches += [
            (name, [sentences[i] for i in drawn[at : at + BATCH_SENTENCES]])
            for at in range(0, len(drawn), BATCH_SENTENCES)
        ]
    random.shuffle(batches)
    yield from batches


def save_teacher(teacher: Teacher, encoder: Encoder, path: Path) -> None:
    """Store weights, the names of the sets and the letters."""
    torch.save((teacher.state_dict(), list(teacher.heads), encoder.letters), path)


def load_teacher(path: Path, vectors: Vectors, vocab: Vocab) -> tuple[Teacher, Encoder]:
    """Read what `save_teacher` wrote."""
    weights, sets, letters = torch.load(path, weights_only=True)
    teacher = Teacher(sets, vectors.shape[1])
    teacher.load_state_dict(weights)
    return teacher.eval(), Encoder(vocab, letters)
