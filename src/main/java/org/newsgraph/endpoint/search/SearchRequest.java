package org.newsgraph.endpoint.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What a visitor searches for, as the form and the address of its answer tell it.
///
/// @param words as typed
/// @param page from 1
public record SearchRequest(String words, Filters filters, Order order, int page) {
  private static final int LETTERS_AT_MOST = 400;
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,6}");

  /// What goes first.
  public enum Order {
    best,
    latest
  }

  /// Reads a request; empty when there can be no such page. What else can't be read is left out.
  ///
  /// @param parameter gives what an address has under a name, or nothing but an empty text
  public static Optional<SearchRequest> of(UnaryOperator<String> parameter) {
    UnaryOperator<String> text =
        name -> {
          String given = parameter.apply(name);
          return given.substring(0, Math.min(given.length(), LETTERS_AT_MOST));
        };
    return page(text.apply("page"))
        .map(page ->
            new SearchRequest(text.apply("q"), Filters.of(text), order(text.apply("sort")), page));
  }

  private static Order order(String name) {
    return name.toLowerCase(Locale.ROOT).equals(Order.latest.name()) ? Order.latest : Order.best;
  }

  private static Optional<Integer> page(String number) {
    return Optional.of(number.isEmpty() ? "1" : number)
        .filter(page -> PAGE.matcher(page).matches())
        .map(Integer::parseInt);
  }

  /// Tells whether nothing is searched for.
  public boolean isEmpty() {
    return words.isBlank() && filters.isEmpty();
  }

  /// The same for other words, and nothing else.
  public SearchRequest forWords(String other) {
    return new SearchRequest(other, Filters.NONE, Order.best, 1);
  }

  /// The same with other filters, from the first page.
  public SearchRequest with(Filters other) {
    return new SearchRequest(words, other, order, 1);
  }

  /// Another page of the same.
  public SearchRequest at(int other) {
    return new SearchRequest(words, filters, order, other);
  }

  /// The request as an address below the home page: the same things always give the same.
  public String address() {
    List<String> parameters = new ArrayList<>();
    add("q", words, parameters);
    filters.each((name, value) -> add(name, value, parameters));
    add("sort", order == Order.best ? "" : order.name(), parameters);
    add("page", page == 1 ? "" : String.valueOf(page), parameters);
    return parameters.isEmpty() ? "search" : "search?" + String.join("&", parameters);
  }

  private static void add(String name, String value, List<String> parameters) {
    Optional.of(value.strip())
        .filter(text -> !text.isEmpty())
        .map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
        .ifPresent(parameters::add);
  }
}
