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

// All sentences one after another; a sentence ends with a line feed, which is never printed.
constexpr void write_message(node const* nodes, findings const& said, text_writer& out) {
    for (int i = 0; i < said.shown(); ++i) {
        if (said.count > 1) {
            out.put('(');
            out.put_number(i + 1);
            out.put(") ");
        }
        write_sentence(nodes, said.found[i], out);
        out.put('\n');
    }
    if (said.count <= shown_findings) return;
    out.put("and ");
    out.put_number(said.count - shown_findings);
    out.put(" more\n");
}

template <int N> struct message_text {
    char characters[N];

    // Where the piece that starts at `begin` ends: at the sentence's end, or before a word.
    constexpr int end_of_piece(int begin) const {
        int last = begin;
        int word = begin;
        while (characters[last] != '\n' && last - begin < longest_piece) {
            ++last;
            if (characters[last] == ' ') word = last + 1;
        }
        if (characters[last] == '\n' || word == begin || word > last) return last;
        return word;
    }
    constexpr int after_piece(int begin) const {
        int const last = end_of_piece(begin);
        return characters[last] == '\n' ? last + 1 : last;
    }
    constexpr int pieces() const {
        int count = 0;
        for (int at = 0; at < N; at = after_piece(at)) ++count;
        return count;
    }
    constexpr int begin_of_piece(int piece) const {
        int at = 0;
        while (piece--) at = after_piece(at);
        return at;
    }
};

inline constexpr message_text<1> no_message{{0}};

template <auto const& Tree, int At, findings const& Said> constexpr auto make_message() {
    constexpr int size = [] {
        text_writer counter{nullptr, true};
        write_message(Tree.nodes + At, Said, counter);
        return counter.size;
    }();
    message_text<size> message{};
    text_writer writer{message.characters, true};
    write_message(Tree.nodes + At, Said, writer);
    return message;
}

template <auto const& Message, int Piece> constexpr auto make_piece() {
    constexpr int begin = Message.begin_of_piece(Piece);
    constexpr int size = Message.end_of_piece(begin) - begin;
    says<size + 1> piece{};
    for (int i = 0; i < size; ++i) piece.text[i] = Message.characters[begin + i];
    piece.text[size] = 0;   // written: clang prints characters as text only if every one was
    return piece;
}
template <auto const& Message, int... Piece> constexpr auto as_type(indexes<Piece...>) {
    return static_cast<broken_rules<make_piece<Message, Piece>()...>*>(nullptr);
}

template <auto const& Message> constexpr auto verdict() {
    if constexpr (Message.characters[0] == 0)
        return static_cast<no_broken_rules*>(nullptr);
    else
        return as_type<Message>(indexes_up_to<Message.pieces()>{});
}

}
