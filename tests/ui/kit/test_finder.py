"""The letters that matched are marked, whatever their accents."""

from convener.ui.kit.finder import pieces


def test_what_matched_at_the_beginning_of_a_word_is_marked():
    assert pieces("Małgorzata Wąsik", ["wasik"]) == [("Małgorzata", False), (" ", False), ("Wąsik", True)]
    assert pieces("Paweł Wąsikowski", ["wasik"])[-2:] == [("Wąsik", True), ("owski", False)]
    assert pieces("“The sea", ["the"])[0] == ("“The", True)
    assert pieces("Straße", ["strass"]) == [("Straß", True), ("e", False)]
    assert pieces("Nothing", []) == [("Nothing", False)]
