package com.smartaimovies;

import com.smartaimovies.operation.FailedSignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Everyone may read the site; only its owner sees an account. */
@Configuration
class SecurityConfiguration {
    @Bean
    SecurityFilterChain pages(HttpSecurity http, FailedSignIns failedSignIns) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/account/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/account", true)
                        .failureHandler(failedSignIns))
                .logout(form -> form.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .build();
    }

    /** Salts each password by itself and keeps no way back to it. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
