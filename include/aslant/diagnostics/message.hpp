// A message of the compiler: a type that carries sentences, made only where there is something to say.
//
// g++ prints the name of an incomplete type that is used (3 lines), and the whole of a text in it. clang prints the requirement of a
// failed static assertion (4 lines), and cuts a text after some 34 characters: there a sentence comes in pieces.
#pragma once

#include <aslant/rules/compiled.hpp>
#include <aslant/diagnostics/sentence.hpp>

namespace aslant {

template <core::size_type N> struct says {
    char text[N];
};

#if defined(__clang__)
template <auto... Sentences> struct broken_rules {
    static constexpr bool ok = false;
};
#else
template <auto... Sentences> struct broken_rules;
#endif

}

namespace aslant::core {

struct no_broken_rules {
    static constexpr bool ok = true;
};

#if defined(__clang__)
inline constexpr int longest_piece = 32;
#else
inline constexpr int longest_piece = 1 << 30;
#endif

// What is said of a machine, or of a stack itself: where it stands in the tree, and the findings. Several end with nothing.
struct said_of {
    int at;
    findings const* said;
};
template <int Count> struct all_said {
    said_of part[Count + 1];

    constexpr int count() const {
        int sum = 0;
        for (said_of const* p = part; p->said; ++p) sum += p->said->count;
        return sum;
    }
};
template <int At, findings const& Said> inline constexpr all_said<1> only_said{{{At, &Said}, {0, nullptr}}};

// Whether what is said is about several machines: then each sentence names its own.
constexpr bool names_several(node const* tree, said_of const* part) {
    int first = none;
    for (; part->said; ++part)
        for (int i = 0; i < part->said->shown(); ++i) {
            int const machine = machine_around(tree, part->at + part->said->found[i].node);
            if (machine == none) continue;
            if (first != none && machine != first) return true;
            first = machine;
        }
    return false;
}

// All sentences one after another; a sentence ends with a line feed, which is never printed.
template <class Writer> constexpr void write_message(node const* tree, said_of const* part, int count, Writer& out) {
    bool const of_several = names_several(tree, part);
    int shown = 0;
    for (; part->said; ++part)
        for (int i = 0; i < part->said->shown() && shown < shown_findings; ++i) {
            ++shown;
            if (count > 1) {
                out.put('(');
                out.put_number(shown);
                out.put(") ");
            }
            write_sentence(tree + part->at, part->said->found[i], out, of_several);
            out.put('\n');
        }
    if (count == shown) return;
    out.put("and ");
    out.put_number(count - shown);
    out.put(" more\n");
}

// Most messages are not longer than usual, and are written once; a longer one is written again, where there is room.
inline constexpr int usual_message = 1024;

template <int Room> struct message_text {
    char characters[Room];
    int size;

    // Where the piece that starts at `begin` ends: at the sentence's end, or before a word.
    constexpr int end_of_piece(int begin) const {
        char const* const at = characters + begin;   // pointers: each operator[] on a member is several of clang's steps
        int last = 0;
        int word = 0;
        while (at[last] != '\n' && last < longest_piece) {
            ++last;
            if (at[last] == ' ') word = last + 1;
        }
        if (at[last] == '\n' || word == 0 || word > last) return begin + last;
        return begin + word;
    }
};

inline constexpr message_text<1> no_message{{0}, 0};

template <auto const& Tree, auto const& Said, int Room> constexpr message_text<Room> write_with_room() {
    message_text<Room> message{};
    text_writer writer{message.characters, true, Room};
    write_message(Tree.nodes, Said.part, Said.count(), writer);
    message.size = writer.size;
    return message;
}
template <auto const& Tree, auto const& Said, int Room>
inline constexpr auto message_in = write_with_room<Tree, Said, Room>();   // clang evaluates a function's own constants each time

template <auto const& Tree, auto const& Said> constexpr auto make_message() {
    constexpr int size = message_in<Tree, Said, usual_message>.size;
    return message_in<Tree, Said, (size > usual_message ? size : usual_message)>;
}

// Where the pieces of a message stand in it.
struct text_piece {
    int begin;
    int size;
};
template <int Count> struct text_pieces {
    text_piece piece[Count];
};
template <int Room> constexpr int write_pieces(message_text<Room> const& message, text_piece* out) {
    int count = 0;
    for (int at = 0; at < message.size; ++count) {
        int const last = message.end_of_piece(at);
        if (out) out[count] = {at, last - at};
        at = message.characters[last] == '\n' ? last + 1 : last;
    }
    return count;
}
template <auto const& Message> constexpr auto find_pieces_of() {
    text_pieces<write_pieces(Message, nullptr)> pieces{};
    write_pieces(Message, pieces.piece);
    return pieces;
}
template <auto const& Message> inline constexpr auto pieces_of_message = find_pieces_of<Message>();

template <int Size> constexpr says<size_type(Size) + 1> make_piece(char const* from) {
    says<size_type(Size) + 1> piece{};
    for (int i = 0; i < Size; ++i) piece.text[i] = from[i];
    piece.text[Size] = 0;   // written: clang prints characters as text only if every one was
    return piece;
}
template <auto const& Message, int... Piece> constexpr auto as_type(indexes<Piece...>) {
    constexpr auto const& pieces = pieces_of_message<Message>.piece;
    return static_cast<broken_rules<make_piece<pieces[Piece].size>(Message.characters + pieces[Piece].begin)...>*>(nullptr);
}

template <auto const& Message> constexpr auto verdict() {
    if constexpr (Message.size == 0)
        return static_cast<no_broken_rules*>(nullptr);
    else
        return as_type<Message>(indexes_up_to<int(sizeof pieces_of_message<Message>.piece / sizeof(text_piece))>{});
}

}
